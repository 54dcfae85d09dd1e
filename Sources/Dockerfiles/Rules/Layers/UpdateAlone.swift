import Reporting

/// A `RUN` that refreshes the package index and installs nothing.
struct UpdateAlone: DockerfileRule {
  static let rule = LintRule(
    id: "update-alone", severity: .error, practice: .buildCache,
    title: "The package index is refreshed in a RUN of its own",
    why:
      "That layer is cached for as long as its line stays the same, so a later installation uses an index that is weeks old and fails, or installs what has been replaced.",
    source: "https://docs.docker.com/build/building/best-practices/#apt-get",
    aliases: ["DS-0017", "CIS-DI-0007", "CKV_DOCKER_5"], isFixable: true,
    fixProof: "the same commands run in the same order; only the layer between them goes",
    bad: "FROM debian:13\nRUN apt-get update\nRUN apt-get install -y curl\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y curl\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (index, instruction) in file.instructions.enumerated() {
      let run = instruction.effective
      guard run.keyword == .run, let script = run.script,
        let update = script.commands.first(where: { $0.packageCommand?.action == .update }),
        let manager = update.packageCommand?.manager,
        !script.has(.install, by: manager), !script.has(.upgrade, by: manager),
        !run.mountsCache(containing: "/var/lib/apt")
      else { continue }
      var fix: Fix?
      if index + 1 < file.instructions.count, instruction.keyword == .run,
        let next = file.instructions[index + 1].script, file.instructions[index + 1].keyword == .run,
        next.has(.install, by: manager),
        let edits = file.merging([instruction, file.instructions[index + 1]])
      {
        fix = Fix("Refresh the package index in the RUN that installs", edits: edits)
      }
      inspection.flag(
        update.range, "Nothing is installed in this RUN, and its layer will be cached.",
        evidence: file.text(update.range), fix: fix)
    }
  }
}

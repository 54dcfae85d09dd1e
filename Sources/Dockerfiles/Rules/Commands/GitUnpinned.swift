import Reporting

/// `git clone` of whatever the branch holds that day.
struct GitUnpinned: DockerfileRule {
  static let rule = LintRule(
    id: "git-unpinned", severity: .info, practice: .buildCache,
    title: "git clone without a version",
    why:
      "The layer is cached while the repository moves on, and two machines build two programs. Name a tag or a commit.",
    source: "https://docs.docker.com/build/building/best-practices/#leverage-build-cache",
    bad: "FROM debian:13\nRUN git clone https://example.org/tool.git\n",
    good: "FROM debian:13\nRUN git clone --branch v1.2.3 --depth 1 https://example.org/tool.git\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "git") {
      guard use.command.arguments.first(where: { !$0.text.hasPrefix("-") })?.text == "clone",
        !use.command.arguments.contains(where: { word in
          ["-b", "--branch", "--revision"].contains(word.text) || word.text.hasPrefix("--branch=")
            || word.text.hasPrefix("--revision=")
        }),
        !use.script.commands.contains(where: { command in
          command.program == "git"
            && command.arguments.contains { ["checkout", "reset", "switch", "fetch"].contains($0.text) }
        })
      else { continue }
      inspection.flag(use.command.range, "This takes whatever the default branch holds that day.")
    }
  }
}

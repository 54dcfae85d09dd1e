import Reporting

/// The fix renames the stage and the `COPY --from` that use it; `FROM` finds only lower-case names anyway.
struct StageCasing: DockerfileRule {
  static let rule = LintRule(
    id: "stage-casing", severity: .style, practice: .correctness,
    title: "A stage's name is not in lower case",
    why: "Names of stages are compared in lower case, and FROM finds only names in lower case.",
    source: "https://docs.docker.com/reference/build-checks/stage-name-casing/",
    aliases: ["StageNameCasing"], isFixable: true,
    fixProof: "the builder compares names of stages in lower case",
    bad: "FROM alpine:3.24 AS Base\n", good: "FROM alpine:3.24 AS base\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for name in file.stages.compactMap(\.name) where name.text != name.text.lowercased() {
      var edits = [file.replacing(name.range, with: name.text.lowercased())]
      for copy in file.effective(.copy) {
        guard let flag = copy.flag("from"), flag.value == name.text else { continue }
        edits.append(file.replacing(flag.token.range, with: "--from=\(name.text.lowercased())"))
      }
      let mounts = file.effective(.run).flatMap(\.mounts)
      let isMounted = mounts.contains { $0.from == name.text }
      inspection.flag(
        name.range, "Call the stage \(name.text.lowercased()).",
        fix: isMounted
          ? nil : Fix("Name the stage in lower case", edits: edits.sorted { $0.start < $1.start }))
    }
  }
}

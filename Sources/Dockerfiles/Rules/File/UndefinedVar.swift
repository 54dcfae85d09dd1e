import Reporting

/// Variables that neither an `ARG` nor an `ENV` of the stage gives a value, with the name that is likely meant.
struct UndefinedVar: DockerfileRule {
  static let rule = LintRule(
    id: "undefined-var", severity: .warning, practice: .correctness,
    title: "A variable that is not defined",
    why: "It is empty unless the base image happens to set it. Declare it with ARG, or write what is meant.",
    source: "https://docs.docker.com/reference/build-checks/undefined-var/", aliases: ["UndefinedVar"],
    differences: [
      "UndefinedVar knows the variables of base images that the builder has pulled; a file alone does not tell them."
    ],
    bad: "FROM alpine:3.24\nENV APP_HOME=/app\nWORKDIR ${APP_HOM}\n",
    good: "FROM alpine:3.24\nENV APP_HOME=/app\nWORKDIR ${APP_HOME}\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages where file[stage].contains(where: { $0.values.contains { !$0.unset.isEmpty } }) {
      var defined: Set<String> = ["PATH"]
      for instruction in file.inherited(by: stage) {
        if [.env, .arg].contains(instruction.keyword) {
          defined.formUnion(instruction.pairs.map(\.key.text))
        }
      }
      for instruction in file[stage] {
        var seen: Set<String> = []
        for name in instruction.values.flatMap(\.unset) where seen.insert(name).inserted {
          if let hint = Spelling.closest(to: name, in: defined) {
            inspection.flag(instruction.range, "Nothing defines \(name); is \(hint) meant?", evidence: name)
          } else {
            inspection.flag(instruction.range, "Nothing defines \(name).", evidence: name)
          }
        }
      }
    }
  }
}

import Reporting

struct EntrypointDiscardsCommand: DockerfileRule {
  static let rule = LintRule(
    id: "entrypoint-discards-cmd", severity: .warning, practice: .correctness,
    title: "ENTRYPOINT in shell form ignores CMD",
    why:
      "The shell form takes no arguments: CMD and what is written behind docker run IMAGE are dropped without a word.",
    source: "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact",
    bad: "FROM alpine:3.24\nENTRYPOINT sleep\nCMD [\"60\"]\n",
    good: "FROM alpine:3.24\nENTRYPOINT [\"sleep\"]\nCMD [\"60\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages {
      guard let entrypoint = file[stage].last(where: { $0.keyword == .entrypoint }), entrypoint.form == .text,
        let command = file[stage].last(where: { $0.keyword == .cmd })
      else { continue }
      inspection.flag(command.range, "The ENTRYPOINT runs in a shell, which ignores this CMD.")
    }
  }
}

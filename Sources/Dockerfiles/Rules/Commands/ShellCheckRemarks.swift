import Reporting

/// What ShellCheck says about the scripts of `RUN`, where it is installed and was asked.
struct ShellCheckRemarks: DockerfileRule {
  static let rule = LintRule(
    id: "shellcheck", severity: .info, practice: .correctness, title: "ShellCheck warns about a script",
    why: "The wiki page of each number says what goes wrong and how to write it instead.",
    source: "https://www.shellcheck.net/wiki/",
    bad: .init(
      "FROM alpine:3.24\nRUN cat $1\n",
      context: ContextPaths(shellRemarks: [
        ShellRemark(
          code: "SC2086", severity: .info, message: "Double quote to prevent splitting.", offset: 25)
      ])),
    good: .init("FROM alpine:3.24\nRUN cat \"$1\"\n", context: ContextPaths()))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for remark in inspection.context?.shellRemarks ?? [] where remark.offset < file.source.count {
      let configuration = inspection.configuration
      let severity = configuration.severities[remark.code.lowercased()] ?? remark.severity
      guard severity >= configuration.minimum, !configuration.ignoring.contains(remark.code.lowercased())
      else {
        continue
      }
      inspection.flag(
        remark.offset..<remark.offset, remark.message, severity: severity, alias: remark.code)
    }
  }
}

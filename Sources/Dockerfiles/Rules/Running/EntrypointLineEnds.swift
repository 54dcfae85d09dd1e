import Reporting

struct EntrypointLineEnds: DockerfileRule {
  static let rule = LintRule(
    id: "entrypoint-crlf", severity: .error, practice: .correctness,
    title: "The script that the container starts has line ends of Windows",
    why:
      "The kernel looks for an interpreter called sh\\r: no such file or directory. Save it with LF; .gitattributes keeps it so.",
    source: "https://git-scm.com/docs/gitattributes#_eol",
    bad: .init(
      "FROM alpine:3.24\nCOPY start.sh /\nENTRYPOINT [\"/start.sh\"]\n",
      context: ContextPaths(files: [
        "start.sh": .init(size: 20, isExecutable: true, head: "#!/bin/sh\r\necho hi\r\n")
      ])),
    good: .init(
      "FROM alpine:3.24\nCOPY start.sh /\nENTRYPOINT [\"/start.sh\"]\n",
      context: ContextPaths(files: [
        "start.sh": .init(size: 20, isExecutable: true, head: "#!/bin/sh\necho hi\n")
      ])))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let script = EntrypointFile(file, inspection.context), script.facts.hasWindowsLineEnds,
      !script.isRewritten
    else { return }
    inspection.flag(
      script.instruction.range, "\(script.path) has line ends of Windows: its interpreter is not found.")
  }
}

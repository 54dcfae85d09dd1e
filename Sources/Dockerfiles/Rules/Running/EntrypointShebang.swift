import Reporting

struct EntrypointShebang: DockerfileRule {
  static let rule = LintRule(
    id: "entrypoint-shebang", severity: .error, practice: .correctness,
    title: "The script that the container starts names no interpreter",
    why:
      "In exec form no shell stands between: the kernel says exec format error. Begin the script with #!/bin/sh.",
    source: "https://man7.org/linux/man-pages/man2/execve.2.html (Interpreter scripts)",
    bad: .init(
      "FROM alpine:3.24\nCOPY start.sh /\nENTRYPOINT [\"/start.sh\"]\n",
      context: ContextPaths(files: ["start.sh": .init(size: 20, isExecutable: true, head: "echo hi\n")])),
    good: .init(
      "FROM alpine:3.24\nCOPY start.sh /\nENTRYPOINT [\"/start.sh\"]\n",
      context: ContextPaths(files: [
        "start.sh": .init(size: 20, isExecutable: true, head: "#!/bin/sh\necho hi\n")
      ])))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let script = EntrypointFile(file, inspection.context), script.instruction.form == .json,
      script.path.hasSuffix(".sh"), !script.facts.head.isEmpty, !script.facts.head.hasPrefix("#!")
    else { return }
    inspection.flag(
      script.instruction.range, "\(script.path) does not begin with #!, so the kernel cannot start it.")
  }
}

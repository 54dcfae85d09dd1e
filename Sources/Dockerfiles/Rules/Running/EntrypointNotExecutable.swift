import Reporting

struct EntrypointNotExecutable: DockerfileRule {
  static let rule = LintRule(
    id: "entrypoint-not-executable", severity: .error, practice: .correctness,
    title: "The script that the container starts is not executable",
    why:
      "The container ends at once with permission denied. chmod +x the file, or copy it with --chmod=0755.",
    source: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
    bad: .init(
      "FROM alpine:3.24\nCOPY start.sh /\nENTRYPOINT [\"/start.sh\"]\n",
      context: ContextPaths(files: ["start.sh": .init(size: 20, isExecutable: false, head: "#!/bin/sh\n")])),
    good: .init(
      "FROM alpine:3.24\nCOPY --chmod=0755 start.sh /\nENTRYPOINT [\"/start.sh\"]\n",
      context: ContextPaths(files: ["start.sh": .init(size: 20, isExecutable: false, head: "#!/bin/sh\n")])))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let script = EntrypointFile(file, inspection.context), !script.facts.isExecutable,
      !script.isMadeExecutable
    else { return }
    inspection.flag(
      script.instruction.range, "\(script.path) may not be executed, and nothing here changes that.")
  }
}

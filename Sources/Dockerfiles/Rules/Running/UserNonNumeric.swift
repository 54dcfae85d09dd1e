import Reporting

struct UserNonNumeric: DockerfileRule {
  static let rule = LintRule(
    id: "user-non-numeric", severity: .info, practice: .nonRoot,
    title: "USER is a name",
    why: "Kubernetes' runAsNonRoot can check only numbers: a pod whose image names its user is refused.",
    source: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/", aliases: ["DL3066"],
    bad: "FROM alpine:3.24\nUSER app\n", good: "FROM alpine:3.24\nUSER 10001\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let arguments = Set(file.effective(.arg).flatMap { $0.pairs.map(\.key.text) })
    for instruction in file.effective(.user) {
      guard let word = instruction.arguments.first else { continue }
      let name = word.text.unquoted.prefix { $0 != ":" }
      if name.allSatisfy({ $0.isASCII && $0.isNumber }) { continue }
      if ShellVariables.names(in: word.text).contains(where: arguments.contains) { continue }
      inspection.flag(word.range, "\(name) is a name; only a number can be checked from outside.")
    }
  }
}

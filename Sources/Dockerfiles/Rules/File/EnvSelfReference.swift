import Reporting

/// An `ENV` that uses a variable which the same `ENV` defines, and nothing before it does.
struct EnvSelfReference: DockerfileRule {
  static let rule = LintRule(
    id: "env-self-ref", severity: .error, practice: .correctness,
    title: "ENV uses a variable that it defines itself",
    why:
      "All values of one ENV are worked out before any is set: the reference is empty. Use two ENV instructions.",
    source: "https://docs.docker.com/reference/dockerfile/#environment-replacement", aliases: ["DL3044"],
    bad: "FROM alpine:3.24\nENV HOME_DIR=/app BIN=${HOME_DIR}/bin\n",
    good: "FROM alpine:3.24\nENV HOME_DIR=/app\nENV BIN=${HOME_DIR}/bin\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    var defined: Set<String> = []
    for instruction in file.instructions {
      if instruction.keyword == .arg { defined.formUnion(instruction.pairs.map(\.key.text)) }
      guard instruction.keyword == .env else { continue }
      for (index, pair) in instruction.pairs.enumerated() where !defined.contains(pair.key.text) {
        let user = instruction.pairs.enumerated().first { other in
          other.offset != index && other.element.value.map { uses(pair.key.text, $0.text) } == true
        }
        guard let value = user?.element.value else { continue }
        inspection.flag(value.range, "\(pair.key.text) has no value yet: this ENV is about to set it.")
      }
      defined.formUnion(instruction.pairs.map(\.key.text))
    }
  }

  private func uses(_ name: String, _ text: String) -> Bool {
    guard text.contains("$") else { return false }
    return ShellVariables.names(in: text).contains(name)
  }
}

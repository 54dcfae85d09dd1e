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
      let users = Self.users(in: instruction.pairs)
      for (index, pair) in instruction.pairs.enumerated() where !defined.contains(pair.key.text) {
        guard let user = users[pair.key.text]?.first(where: { $0 != index }),
          let value = instruction.pairs[user].value
        else { continue }
        inspection.flag(value.range, "\(pair.key.text) has no value yet: this ENV is about to set it.")
      }
      defined.formUnion(instruction.pairs.map(\.key.text))
    }
  }

  /// Which pairs refer to a variable, by its name; two say enough about any other pair.
  private static func users(in pairs: [InstructionContent.Pair]) -> [String: [Int]] {
    var users: [String: [Int]] = [:]
    for (index, pair) in pairs.enumerated() {
      guard let text = pair.value?.text, text.utf8.contains(UInt8(ascii: "$")) else { continue }
      for name in Set(ShellVariables.names(in: text)) where users[name]?.count ?? 0 < 2 {
        users[name, default: []].append(index)
      }
    }
    return users
  }
}

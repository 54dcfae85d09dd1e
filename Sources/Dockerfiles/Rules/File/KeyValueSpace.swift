import Reporting

/// `ENV name = value`: the name gets the value `= value`.
struct KeyValueSpace: DockerfileRule {
  static let rule = LintRule(
    id: "kv-space-equal", severity: .error, practice: .correctness,
    title: "A space before = in ENV or LABEL",
    why: "The old form takes everything behind the first space as the value, the equals sign included.",
    source: "https://docs.docker.com/reference/dockerfile/#env", aliases: ["SpaceBeforeEqualInKeyValuePair"],
    isFixable: true, fixChanges: "the variable has the value that was meant, without the equals sign",
    bad: "FROM alpine:3.24\nENV LEVEL = info\n", good: "FROM alpine:3.24\nENV LEVEL=info\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.env) + file.effective(.label) {
      guard let pair = instruction.pairs.first, pair.isLegacy, let value = pair.value,
        value.text.hasPrefix("=")
      else { continue }
      let rest = value.text.dropFirst().trimmingBlanks()
      let isPlain =
        !rest.isEmpty && rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'`\\".utf8.contains($0) }
      inspection.flag(
        value.range, "The value of \(pair.key.text) begins with an equals sign.",
        fix: isPlain
          ? Fix(
            "Join name and value with =",
            edits: [file.replacing(pair.key.range.upperBound..<value.range.upperBound, with: "=\(rest)")])
          : nil)
    }
  }
}

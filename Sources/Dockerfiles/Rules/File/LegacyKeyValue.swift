import Reporting

/// The form with a space, for `ENV` and `LABEL`. The fix quotes what needs it, and leaves alone what mixes quotes,
/// escapes and spaces.
struct LegacyKeyValue: DockerfileRule {
  static let rule = LintRule(
    id: "legacy-kv", severity: .style, practice: .correctness,
    title: "The old form \"ENV name value\"",
    why:
      "Without = the rest of the line is one value, so a second name on the line silently becomes part of it.",
    source: "https://docs.docker.com/reference/build-checks/legacy-key-value-format/",
    aliases: ["LegacyKeyValueFormat"], isFixable: true,
    fixProof: "the builder reads the same names and values from both forms",
    bad: "FROM alpine:3.24\nENV LANG C.UTF-8\n", good: "FROM alpine:3.24\nENV LANG=C.UTF-8\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effectiveInstructions {
      guard let pair = instruction.pairs.first, pair.isLegacy, let value = pair.value else { continue }
      inspection.flag(
        instruction.range, "Write \(instruction.keyword.name) \(pair.key.text)=… instead of a space.",
        fix: fix(pair.key, value, file))
    }
  }

  private func fix(_ key: Token, _ value: Token, _ file: Dockerfile) -> Fix? {
    let needsQuotes = value.text.utf8.contains { Whitespace.isASCII($0) || $0 >= 0x80 }
    let hasQuoting = value.text.utf8.contains { "\"'`\\".utf8.contains($0) }
    let isWhollyQuoted =
      value.text.count > 1 && value.text.hasPrefix("\"") && value.text.hasSuffix("\"")
      && !value.text.dropFirst().dropLast().contains { "\"\\`".contains($0) }
    let isOnOneLine =
      file.lines.line(of: key.range.lowerBound) == file.lines.line(of: value.range.upperBound - 1)
    guard !hasQuoting || isWhollyQuoted, isOnOneLine,
      key.text.utf8.allSatisfy({ $0 < 0x80 && !"\"'`\\".utf8.contains($0) })
    else {
      return nil
    }
    let replacement = needsQuotes && !isWhollyQuoted ? "\"\(value.text)\"" : value.text
    return Fix(
      "Write name=value",
      edits: [file.replacing(key.range.upperBound..<value.range.upperBound, with: "=" + replacement)])
  }
}

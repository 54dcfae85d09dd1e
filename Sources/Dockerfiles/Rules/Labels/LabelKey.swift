import Reporting

struct LabelKey: DockerfileRule {
  static let rule = LintRule(
    id: "label-key", severity: .style, practice: .correctness,
    title: "A label's key is not well formed",
    why:
      "Keys are lower-case letters, digits, dots, dashes and underscores; com.docker.*, io.docker.* and org.dockerproject.* are Docker's own.",
    source: "https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations",
    aliases: ["DL3048"],
    bad: "FROM alpine:3.24\nLABEL +invalid=x\n", good: "FROM alpine:3.24\nLABEL org.example.valid=x\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.label) {
      for pair in instruction.pairs
      where !Self.isValid(pair.key.text.unquoted) && !pair.key.text.hasPrefix("$") {
        inspection.flag(pair.key.range, "\(pair.key.text) is no key that tools agree on.")
      }
    }
  }

  private static func isValid(_ key: String) -> Bool {
    let bytes = key.utf8
    guard let first = bytes.first, let last = bytes.last, isLetter(first), isLetter(last) || isDigit(last),
      bytes.allSatisfy({ isLetter($0) || isDigit($0) || ".-_/".utf8.contains($0) }),
      !key.contains(".."), !key.contains("--")
    else { return false }
    return !["com.docker.", "io.docker.", "org.dockerproject."].contains { key.hasPrefix($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

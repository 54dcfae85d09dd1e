/// The name that a keyword is part of: `DB_PASSWORD` around `PASSWORD`.
struct AssignedName {
  let range: Range<Int>
  private let keyword: Range<Int>
  private static let reach = 64

  /// Beginnings of words that change what the name means when they stand behind the keyword. All in lower case.
  private static let others = TextSet([
    "age", "algo", "ary", "budget", "class", "count", "dir", "encoder", "enabled", "endpoint", "error",
    "expir", "field",
    "file", "format", "hash", "hint", "input", "issuer", "ize", "label", "length", "less", "limit", "manager",
    "max",
    "message", "min", "name", "path", "pattern", "placeholder", "policy", "prompt", "provider", "ref",
    "regex", "required",
    "reset", "rotation", "sha", "store", "strength", "time", "ttl", "type", "uri", "url", "usage", "valid",
    "stdin", "version",
  ])

  /// - Parameter whole: All name characters around the keyword, of which those far away are no part of it.
  init(around keyword: Range<Int>, of whole: Range<Int>) {
    range =
      max(
        whole.lowerBound, keyword.lowerBound - Self.reach)..<min(
        whole.upperBound, keyword.upperBound + Self.reach)
    self.keyword = keyword
  }

  /// Whether the value of the name is a secret, rather than something about one (`password_length`, `tokenUrl`) or many
  /// (`tokens`).
  func meansSecret(in text: Span<UInt8>) -> Bool {
    let rest = keyword.upperBound..<range.upperBound
    if rest.count == 1, text.byte(rest.lowerBound).lowercased == UInt8(ascii: "s") { return false }
    for position in rest {
      let isWord =
        position == rest.lowerBound || !ByteClass.letters.contains(text.byte(position - 1))
        || ByteClass.upper.contains(text.byte(position)) && ByteClass.lower.contains(text.byte(position - 1))
      guard isWord else { continue }
      if Self.others.stands(at: position, before: text.count, in: text) { return false }
    }
    return true
  }
}

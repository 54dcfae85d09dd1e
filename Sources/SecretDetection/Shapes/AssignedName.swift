/// The name that a keyword is part of: `DB_PASSWORD` around `PASSWORD`.
struct AssignedName {
  let range: Range<Int>
  /// Whether the value of the name is a secret, rather than something about one (`password_length`, `token_url`).
  let meansSecret: Bool

  /// Words behind the keyword that change what the name means. All in lower case.
  private static let others = [
    "hash", "time", "field", "policy", "length", "file", "path", "dir", "url", "uri", "name", "type", "expir",
    "ttl",
    "regex",
    "pattern", "min", "max", "label", "hint", "placeholder", "prompt", "count", "limit", "ref", "less",
    "izer", "reset",
    "strength", "valid", "enabled", "required", "rotation", "algo", "encoder", "manager", "class", "provider",
    "message",
    "error", "input", "format", "version", "endpoint", "issuer", "store", "age", "ize", "ary", "usage",
    "budget", "sha",
  ]

  init(around keyword: Range<Int>, in text: Span<UInt8>) {
    let start = text.start(of: .nameCharacters, to: keyword.lowerBound, atMost: 64)
    let end = text.end(of: .nameCharacters, from: keyword.upperBound, atMost: 64)
    range = start..<end
    let rest = keyword.upperBound..<end
    let isPlural = rest.count == 1 && text.byte(rest.lowerBound).lowercased == UInt8(ascii: "s")
    meansSecret = !isPlural && !Self.others.contains { text.contains($0, in: rest) }
  }
}

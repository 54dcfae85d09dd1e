/// Tells values that stand for a secret from secrets: `changeme`, `${TOKEN}`, `xxxxxxxx`, `<your key>`.
enum Placeholder {
  /// Parts of a value that nobody's real secret has. All in lower case.
  private static let parts = [
    "example", "changeme", "change_me", "change-me", "change.me", "placeholder", "your_", "your-", "yourpass",
    "yourkey",
    "yourtoken", "yoursecret", "xxxx", "****", "....", "dummy", "redacted", "replace_", "replace-",
    "replaceme", "fixme",
    "insert_", "insert-", "_here", "-here", "not-a-real", "notreal", "not_real", "fake", "foobar", "{{", "${",
    "$(", "#{",
    "%(", "<<", "deadbeef",
  ]

  /// Whole values that say nothing. All in lower case.
  private static let words: Set<String> = [
    "password", "passwd", "passw0rd", "pass", "pwd", "secret", "token", "apikey", "api_key", "none", "null",
    "nil",
    "true", "false", "undefined", "test", "testing", "string", "user", "username", "todo", "empty",
    "mypassword",
    "mysecret",
  ]

  static func isPlaceholder(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    let first = text.byte(range.lowerBound)
    let last = text.byte(range.upperBound - 1)
    switch (first, last) {
    case (UInt8(ascii: "$"), _), (UInt8(ascii: "<"), UInt8(ascii: ">")),
      (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "{"), UInt8(ascii: "}")), (UInt8(ascii: "%"), UInt8(ascii: "%")):
      return true
    default: break
    }
    if isMonotonous(text, range) || parts.contains(where: { text.contains($0, in: range) }) { return true }
    return range.count <= 12 && words.contains(text.string(range).lowercased())
  }

  /// Whether the value is a few characters over and over, or mostly runs like `abcdef` and `123456`.
  private static func isMonotonous(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var seen: Set<UInt8> = []
    var steps = 0
    for position in range {
      seen.insert(text.byte(position))
      guard position > range.lowerBound else { continue }
      let step = Int(text.byte(position)) - Int(text.byte(position - 1))
      if step == 0 || step == 1 { steps += 1 }
    }
    return seen.count == 1 || seen.count == 2 && range.count >= 4
      || range.count >= 8 && steps * 3 >= range.count * 2
  }
}

/// Tells values that stand for a secret from secrets: `changeme`, `${TOKEN}`, `xxxxxxxx`, `<your key>`.
enum Placeholder {
  /// Parts of a value that nobody's real secret has. All in lower case.
  private static let parts = TextSet([
    "example", "changeme", "change_me", "change-me", "change.me", "placeholder", "your_", "your-", "yourpass",
    "yourkey",
    "yourtoken", "yoursecret", "xxxx", "****", "....", "dummy", "redacted", "replace_", "replace-",
    "replaceme", "fixme",
    "insert_", "insert-", "_here", "-here", "not-a-real", "notreal", "not_real", "fake", "foobar", "{{", "${",
    "$(", "#{",
    "%(", "<<", "deadbeef",
  ])

  /// Whole values that say nothing. All in lower case.
  private static let words = TextSet([
    "password", "passwd", "passw0rd", "pass", "pwd", "secret", "token", "apikey", "api_key", "none", "null",
    "nil",
    "true", "false", "undefined", "test", "testing", "string", "user", "username", "todo", "empty",
    "mypassword",
    "mysecret", "value",
  ])

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
    return words.contains(range, of: text) || isMonotonous(text, range) || parts.stands(in: range, of: text)
  }

  /// Whether the value is a few characters over and over, or mostly runs like `abcdef` and `123456`.
  private static func isMonotonous(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var seen = (low: UInt64(0), high: UInt64(0), others: false)
    var steps = 0
    for position in range {
      let byte = text.byte(position)
      if byte < 64 {
        seen.low |= 1 << UInt64(byte)
      } else if byte < 128 {
        seen.high |= 1 << UInt64(byte - 64)
      }
      if byte >= 128 { seen.others = true }
      guard position > range.lowerBound else { continue }
      // Soon most values have too many steps of other sizes and more than two characters.
      if (position - range.lowerBound - steps) * 3 > range.count,
        seen.low.nonzeroBitCount + seen.high.nonzeroBitCount > 2
      {
        return false
      }
      let step = Int(text.byte(position)) - Int(text.byte(position - 1))
      if step == 0 || step == 1 { steps += 1 }
    }
    let kinds = seen.low.nonzeroBitCount + seen.high.nonzeroBitCount + (seen.others ? 3 : 0)
    return kinds == 1 || kinds == 2 && range.count >= 4
      || range.count >= 8 && steps * 3 >= range.count * 2
  }
}

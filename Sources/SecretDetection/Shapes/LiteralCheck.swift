/// Tells random or chosen values from words, names and code.
enum LiteralCheck {
  private static let separators = ByteClass("_-.:/ ")
  /// What references and other code begin with.
  private static let sigils = ByteClass("$*&@!%#")

  /// Whether the value says where the secret is instead of being it.
  static func isPath(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    text.byte(range.lowerBound) == UInt8(ascii: "/") && !range.isEmpty
      || places.stands(at: range.lowerBound, before: range.upperBound, in: text)
  }

  private static let places = TextSet([
    "./", "../", "~/", "file:", "http://", "https://", "env:", "vault:", "arn:", "op://", "secret://",
  ])
  private static let ofProse = ByteClass(" \t\"'`")

  /// Whether the value is made of words and small numbers: `user_password`, `my-app-tls-v2`, `Enter your password`.
  static func isWords(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, !separators.contains(text.byte(end)) { end += 1 }
      if end > start, !isWord(text, start..<end) { return false }
      start = end + 1
    }
    return true
  }

  /// Whether blanks or quotes in the value say that it is a piece of a sentence or of code.
  static func isProse(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for position in range where ofProse.contains(text.byte(position)) { return true }
    return false
  }

  /// Letters only, a few digits, or a version.
  private static func isWord(_ text: Span<UInt8>, _ part: Range<Int>) -> Bool {
    let digits = text.start(of: .digits, to: part.upperBound, atMost: part.count)..<part.upperBound
    let letters = part.lowerBound..<digits.lowerBound
    guard text.end(of: .letters, from: letters.lowerBound, atMost: letters.count) == letters.upperBound else {
      return false
    }
    return digits.isEmpty || letters.isEmpty && digits.count <= 4
      || letters.count == 1 && text.byte(letters.lowerBound).lowercased == UInt8(ascii: "v")
        && digits.count <= 2
  }

  /// Whether a value without quotes reads as code: `config.password2`, `$TOKEN`, `*alias`.
  static func isExpression(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = text.byte(range.lowerBound)
    if sigils.contains(first) { return true }
    let name = text.end(of: .word, from: range.lowerBound, atMost: range.count)
    return name < range.upperBound && text.byte(name) == UInt8(ascii: ".")
      && ByteClass.letters.contains(first)
      && text.end(of: .nameCharacters, from: name, atMost: range.upperBound - name) == range.upperBound
      && text.entropy(of: range) < 3.8
  }
}

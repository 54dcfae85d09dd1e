/// The password in an address: `postgres://app:SECRET@db/shop` (RFC 3986, section 3.2.1).
enum AddressPassword {
  private static let scheme = ByteClass.alphanumeric + ByteClass("+.-")
  private static let ending = ByteClass(" \t\r\n/?#\"'`<>\\,;|(){}[]")

  /// Words that stand where the password goes in documentation.
  private static let words: Set<String> = [
    "pass", "password", "passwd", "pw", "pwd", "secret", "token", "user", "xxx", "pass123", "mypass", "abc",
    "key",
  ]

  /// - Parameter isValue: Whether the text is a value in use, in which no documentation stands.
  static func secret(around separator: Range<Int>, in text: Span<UInt8>, isValue: Bool) -> Range<Int>? {
    guard text.start(of: scheme, to: separator.lowerBound, atMost: 16) < separator.lowerBound else {
      return nil
    }
    var colon: Int?
    var position = separator.upperBound
    while position - separator.upperBound < 512, !ending.contains(text.byte(position)),
      text.byte(position) != UInt8(ascii: "@")
    {
      if colon == nil, text.byte(position) == UInt8(ascii: ":") { colon = position }
      position += 1
    }
    guard let colon, text.byte(position) == UInt8(ascii: "@"),
      ByteClass.word.contains(text.byte(position + 1))
    else {
      return nil
    }
    let password = (colon + 1)..<position
    guard password.count >= 3, !Placeholder.isPlaceholder(text, password) else { return nil }
    if isValue { return password }
    let host = (position + 1)..<text.end(of: .nameCharacters, from: position + 1, atMost: 253)
    if text.contains("example", in: host) { return nil }
    let word = text.string(password)
    let isOwnName = word == text.string(separator.upperBound..<colon)
    return isOwnName || words.contains(word.lowercased()) || text.byte(colon + 1) == UInt8(ascii: "%")
      ? nil : password
  }
}

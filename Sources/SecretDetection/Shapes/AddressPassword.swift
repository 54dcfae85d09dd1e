/// The password in an address: `postgres://app:SECRET@db/shop` (RFC 3986, section 3.2.1).
enum AddressPassword {
  private static let scheme = ByteClass.alphanumeric + ByteClass("+.-")
  /// What a host, or what stands for one, begins with.
  private static let hosts = ByteClass.word + ByteClass("[${<")
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
    var at: Int?
    var end = separator.upperBound
    while end - separator.upperBound < 512, !ending.contains(text.byte(end)) {
      if colon == nil, text.byte(end) == UInt8(ascii: ":") { colon = end }
      // People leave an @ in a password as it is; the last one ends it.
      if text.byte(end) == UInt8(ascii: "@") { at = end }
      end += 1
    }
    guard let colon, let position = at, colon < position, hosts.contains(text.byte(position + 1)) else {
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

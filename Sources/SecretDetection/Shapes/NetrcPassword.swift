/// The password of a netrc file's entry, on one line or several: `machine db login app password SECRET` (the GNU
/// inetutils' manual, "The .netrc file").
enum NetrcPassword {
  private static let space = ByteClass(" \t\r\n")
  private static let ending = ByteClass(" \t\r\n\"'`\\;|&")

  static func secret(behind login: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    guard let name = word(behind: login.upperBound, in: text),
      let key = word(behind: name.upperBound, in: text), key.count == 8,
      text.has("password", at: key.lowerBound),
      let secret = word(behind: key.upperBound, in: text), secret.count >= 3,
      !Placeholder.isPlaceholder(text, secret), isEntry(before: login.lowerBound, in: text)
    else { return nil }
    return secret
  }

  private static func word(behind position: Int, in text: Span<UInt8>) -> Range<Int>? {
    let start = text.end(of: space, from: position, atMost: 32)
    guard start > position || space.contains(text.byte(position - 1)) else { return nil }
    var end = start
    while end - start < 256, !ending.contains(text.byte(end)) { end += 1 }
    return end > start ? start..<end : nil
  }

  /// Whether `machine NAME` or `default` stands before.
  private static func isEntry(before login: Int, in text: Span<UInt8>) -> Bool {
    let end = text.start(of: space, to: login, atMost: 32)
    var start = end
    while end - start < 256, start > 0, !ending.contains(text[start - 1]) { start -= 1 }
    if end - start == 7, text.has("default", at: start) {
      return ByteClass("\n\"'").contains(text.byte(start - 1))
    }
    let before = text.start(of: space, to: start, atMost: 32)
    return before < start && text.has("machine", at: before - 7)
  }
}

/// The credentials in a header of a request, wherever it is quoted: `Authorization: Bearer SECRET` (RFC 9110, section
/// 11.6.2), `X-Api-Key: SECRET`.
enum HeaderValue {
  /// What is as long as this is believed to be credentials, whatever it reads like.
  private static let believedLength = 1024

  private static let schemes = ["bearer ", "basic ", "token ", "apikey "]
  private static let quotes = ByteClass("\"'\\")
  private static let characters = ByteClass(" \t\r\n\"'`<>\\,;(){}[]").inverted

  static func secret(
    behind name: Range<Int>, in text: Span<UInt8>, pattern: Int, memory: inout SearchMemory
  ) -> Range<Int>? {
    var start = text.end(of: quotes, from: name.upperBound, atMost: 2)
    start = text.end(of: .blanks, from: start, atMost: 4)
    guard text.byte(start) == UInt8(ascii: ":") || text.byte(start) == UInt8(ascii: "=") else { return nil }
    start = text.end(of: .blanks, from: start + 1, atMost: 4)
    start = text.end(of: quotes, from: start, atMost: 2)
    let scheme = schemes.first { text.has($0, at: start, ignoringCase: true) }
    if let scheme { start = text.end(of: .blanks, from: start + scheme.utf8.count, atMost: 4) }
    let end = memory.end(of: characters, from: start, atMost: 4096, in: text)
    let secret = start..<end
    if secret.count >= believedLength
      || memory.patterns[pattern].nesting.isBelieved(endingAt: end) && secret.count >= 6
    {
      return secret
    }
    guard secret.count >= 6, !Placeholder.isPlaceholder(text, secret),
      !LiteralCheck.isWords(text, secret)
    else { return nil }
    // Without a scheme it may be code that computes the header.
    if scheme == nil, LiteralCheck.isExpression(text, secret) || text.byte(end) == UInt8(ascii: "(") {
      return nil
    }
    return secret
  }
}

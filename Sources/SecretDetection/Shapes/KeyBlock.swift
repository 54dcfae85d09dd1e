/// A private key in armour (RFC 7468, RFC 4880 section 6.2): the header, and at least some of a key behind it.
enum KeyBlock {
  private static let labels = ["PRIVATE KEY-----", "PRIVATE KEY BLOCK-----"]
  private static let header = ByteClass.upper + ByteClass(" ")
  private static let footer = ByteClass.upper + ByteClass("- ")
  private static let dash = ByteClass("-")
  private static let body = ByteClass.base64 + ByteClass("\r\n\\ \"',")

  /// From the header to the end of the armour, or of what is there of it.
  static func secret(from keyword: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    var header = text.end(of: Self.header, from: keyword.upperBound, atMost: 40)
    header = text.end(of: dash, from: header, atMost: 5)
    let label = keyword.upperBound..<header
    guard labels.contains(where: { $0.utf8.count <= label.count && text.has($0, at: header - $0.utf8.count) })
    else {
      return nil
    }
    // Headers such as Proc-Type may stand between; a program that only mentions the header has no key behind it.
    var letters = 0
    var position = header
    while position < text.count, position - header < 400, text[position] != UInt8(ascii: "-") || letters < 32
    {
      letters =
        ByteClass.base64.contains(text[position]) ? letters + 1 : body.contains(text[position]) ? letters : 0
      if letters >= 64 { return keyword.lowerBound..<end(from: position, in: text) }
      // What ends here, or begins, was no key.
      if text[position] == UInt8(ascii: "-"), text.has("-----", at: position) { return nil }
      position += 1
    }
    return nil
  }

  private static func end(from start: Int, in text: Span<UInt8>) -> Int {
    var position = start
    while position < text.count, position - start < 64 << 10 {
      if text[position] == UInt8(ascii: "-"), text.has("-----", at: position) {
        // Another block's header ends one that was cut off.
        return text.has("-----END", at: position)
          ? text.end(of: footer, from: position, atMost: 128) : position
      }
      position += 1
    }
    return position
  }
}

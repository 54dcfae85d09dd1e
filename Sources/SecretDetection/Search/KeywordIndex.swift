/// Finds which keywords stand where, in one pass.
///
/// A window of three bytes, five bits of each (which folds upper and lower case), runs over the text; a set of 32,768
/// bits says whether any keyword begins like that. Only then are keywords compared.
struct KeywordIndex: Sendable {
  private struct Keyword: Sendable {
    /// Where its bytes stand among those of all keywords.
    let bytes: Range<Int>
    let isExact: Bool
    let pattern: Int
    /// The next keyword that begins with the same window; 0 after the last.
    let next: UInt16
  }

  private var beginnings = [UInt64](repeating: 0, count: 1 << 9)
  /// The first keyword of each window; 0 for none.
  private var first = [UInt16](repeating: 0, count: 1 << 15)
  private var keywords = [Keyword(bytes: 0..<0, isExact: true, pattern: 0, next: 0)]
  private var bytes: [UInt8] = []

  /// Indexes the keywords of each pattern, with whether their case matters.
  init(_ patterns: [[String]], areExact: [Bool]) {
    for (pattern, texts) in patterns.enumerated() {
      for text in texts {
        let start = bytes.count
        bytes += Array(text.utf8)
        precondition(bytes.count - start >= 3, "a keyword needs three bytes: \(text)")
        let window = bytes[start..<(start + 3)].reduce(0) { $0 << 5 | Int($1 & 31) }
        beginnings[window >> 6] |= 1 << UInt64(window & 63)
        keywords.append(
          Keyword(
            bytes: start..<bytes.count, isExact: areExact[pattern], pattern: pattern, next: first[window]))
        first[window] = UInt16(keywords.count - 1)
      }
    }
  }

  /// Calls for each keyword with its pattern and its bytes, until the call says to stop.
  func forEachKeyword(in text: Span<UInt8>, _ body: (_ pattern: Int, _ keyword: Range<Int>) -> Bool) {
    let beginnings = beginnings.span
    let keywords = keywords.span
    let bytes = bytes.span
    var window = 0
    for position in text.indices {
      window = (window << 5 | Int(text[position] & 31)) & 0x7FFF
      guard beginnings[window >> 6] >> UInt64(window & 63) & 1 == 1, position >= 2 else { continue }
      let start = position - 2
      var next = first[window]
      while next != 0 {
        let keyword = keywords[Int(next)]
        if Self.stands(keyword, of: bytes, at: start, in: text),
          !body(keyword.pattern, start..<(start + keyword.bytes.count))
        {
          return
        }
        next = keyword.next
      }
    }
  }

  private static func stands(
    _ keyword: Keyword, of bytes: Span<UInt8>, at start: Int, in text: Span<UInt8>
  ) -> Bool {
    guard start + keyword.bytes.count <= text.count else { return false }
    var position = start
    for index in keyword.bytes {
      let byte = keyword.isExact ? text[position] : text[position].lowercased
      if byte != bytes[index] { return false }
      position += 1
    }
    return true
  }
}

/// Finds which keywords stand where, in one pass.
///
/// A window of three bytes, five bits of each (which folds upper and lower case), runs over the text; a set of 32,768
/// bits says whether any keyword begins like that. Only then are keywords compared.
struct KeywordIndex: Sendable {
  private struct Keyword: Sendable {
    let bytes: [UInt8]
    let isExact: Bool
    let pattern: Int
  }

  private var beginnings = [UInt64](repeating: 0, count: 1 << 9)
  /// The bucket of each beginning; 0 is the empty one.
  private var buckets = [UInt16](repeating: 0, count: 1 << 15)
  private var keywords: [[Keyword]] = [[]]

  /// Indexes the keywords of each pattern, with whether their case matters.
  init(_ patterns: [[String]], areExact: [Bool]) {
    for (pattern, texts) in patterns.enumerated() {
      for text in texts {
        let bytes = Array(text.utf8)
        precondition(bytes.count >= 3, "a keyword needs three bytes: \(text)")
        let window = bytes.prefix(3).reduce(0) { $0 << 5 | Int($1 & 31) }
        beginnings[window >> 6] |= 1 << UInt64(window & 63)
        if buckets[window] == 0 {
          buckets[window] = UInt16(keywords.count)
          keywords.append([])
        }
        keywords[Int(buckets[window])].append(
          Keyword(bytes: bytes, isExact: areExact[pattern], pattern: pattern))
      }
    }
  }

  /// Calls for each keyword with its pattern and its bytes, until the call says to stop.
  func forEachKeyword(in text: Span<UInt8>, _ body: (_ pattern: Int, _ keyword: Range<Int>) -> Bool) {
    let beginnings = beginnings.span
    var window = 0
    var position = 0
    while position < text.count {
      window = (window << 5 | Int(text[position] & 31)) & 0x7FFF
      position += 1
      guard beginnings[window >> 6] >> UInt64(window & 63) & 1 == 1, position >= 3 else { continue }
      let start = position - 3
      for keyword in keywords[Int(buckets[window])] where Self.stands(keyword, at: start, in: text) {
        if !body(keyword.pattern, start..<(start + keyword.bytes.count)) { return }
      }
    }
  }

  private static func stands(_ keyword: Keyword, at start: Int, in text: Span<UInt8>) -> Bool {
    guard start + keyword.bytes.count <= text.count else { return false }
    for offset in keyword.bytes.indices {
      let byte = keyword.isExact ? text[start + offset] : text[start + offset].lowercased
      if byte != keyword.bytes[offset] { return false }
    }
    return true
  }
}

package import AgentKit

/// A request as scanners see it, for tests that have no router.
package struct Request: Sendable {
  /// The request's words.
  package let text: ScannedText

  /// Cuts a request at blanks and lines' ends, and takes the punctuation off its words.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - names: Words that nobody knows. Words with anything but letters in them are unknown too.
  package init(_ request: String, names: Set<String> = []) {
    let bytes = Array(request.utf8)
    var words: [ScannedText.Word] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.count
      var range = start..<end
      while let first = bytes[range].first, Self.opening.contains(first) {
        range = (range.lowerBound + 1)..<end
      }
      while let last = bytes[range].last, Self.closing.contains(last) {
        range = range.lowerBound..<(range.upperBound - 1)
      }
      if !range.isEmpty {
        let word = String(decoding: bytes[range], as: UTF8.self)
        let isPlain = bytes[range].allSatisfy { 97...122 ~= $0 | 0x20 || $0 == UInt8(ascii: "'") }
        words.append(.init(word, range: range, isKnown: isPlain && !names.contains(word)))
      }
      start = end + 1
    }
    text = ScannedText(words: words, of: bytes)
  }

  private static let opening = Set("\"'`([{,;".utf8)
  private static let closing = Set("\"'`)]},;:.!?".utf8)
}

internal import AgentKit

/// A command line that somebody wrote into a request: from its program to the end of the line, or of the quotation marks
/// that stand around all of it.
struct TypedLine {
  /// The line, as a shell would read it.
  let line: String
  /// The byte of the request at which it ends.
  let end: Int

  private static let quotes = "\"'".utf8
  /// What ends a sentence, not a command.
  private static let stops = ".,;:!?".utf8

  /// - Returns: `nil` where the request is not known, or it cannot be told where the line ends.
  init?(from program: ScannedText.Word, in text: ScannedText) {
    let request = text.request
    let start = program.range.lowerBound
    guard start < request.count, let last = text.words.last, last.range.upperBound <= request.count else {
      return nil
    }
    if start > 0, let mark = Self.quotes.first(where: { $0 == request[start - 1] }) {
      guard let inner = Self.inside(mark, request[start...]) else { return nil }
      (line, end) = (inner.text, inner.end)
      return
    }
    var end = start
    var quote: UInt8?
    while end < request.count {
      let byte = request[end]
      if byte == quote { quote = nil } else if quote == nil, Self.quotes.contains(byte) { quote = byte }
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if quote == nil, byte == UInt8(ascii: "\n") || isBlank && end >= last.range.upperBound { break }
      end += 1
    }
    var bytes = request[start..<end]
    while let stop = bytes.last, Self.stops.contains(stop) { bytes.removeLast() }
    (line, self.end) = (String(decoding: bytes, as: UTF8.self), end)
  }

  /// What stands before a closing mark; a backslash takes the next mark or backslash as it is.
  private static func inside(_ mark: UInt8, _ bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    var text: [UInt8] = []
    var position = bytes.startIndex
    while position < bytes.endIndex, bytes[position] != mark {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.endIndex,
        bytes[position + 1] == mark || bytes[position + 1] == UInt8(ascii: "\\")
      {
        position += 1
      }
      text.append(bytes[position])
      position += 1
    }
    guard position < bytes.endIndex else { return nil }
    // A mark with a letter behind it opens a quotation of its own.
    if position + 1 < bytes.endIndex, !" \t\r\n).,;:!?".utf8.contains(bytes[position + 1]) { return nil }
    return (String(decoding: text, as: UTF8.self), position)
  }

  /// Whether quotation marks group its words.
  var hasQuotes: Bool { line.utf8.contains { Self.quotes.contains($0) } }

  /// Whether something that only a shell can read stands outside of the quotation marks.
  var needsShell: Bool { ShellWords.needShell(line) }
}

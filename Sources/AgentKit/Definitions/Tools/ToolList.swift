/// Splits a text of several tools: `Read, Bash(git add:*, git commit:*), mcp__docker__*`.
enum ToolList {
  /// The parts between commas that stand in no parentheses, without blanks around them and without empty ones, each
  /// with its offset in UTF-8 bytes.
  ///
  /// Where there are no commas and each word is a known tool, blanks separate: that is how Agent Skills write them.
  static func parts(of text: String) -> [(text: String, offset: Int)] {
    let parts = split(text, at: UInt8(ascii: ","))
    guard parts.count == 1, let only = parts.first else { return parts }
    let words = split(only.text, at: UInt8(ascii: " "))
    guard words.count > 1,
      words.allSatisfy({ ToolRule($0.text).map { ToolNames.isKnown($0.name) } ?? false })
    else { return parts }
    return words.map { ($0.text, $0.offset + only.offset) }
  }

  private static func split(_ text: String, at separator: UInt8) -> [(text: String, offset: Int)] {
    var text = text
    return text.withUTF8 { bytes in
      var parts: [(text: String, offset: Int)] = []
      var depth = 0
      var start = 0
      for end in 0...bytes.count {
        if end < bytes.count {
          if bytes[end] == UInt8(ascii: "(") { depth += 1 }
          if bytes[end] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
          guard bytes[end] == separator, depth == 0 else { continue }
        }
        var part = start..<end
        while let first = bytes[part].first, first.isBlank { part = part.lowerBound + 1..<end }
        while let last = bytes[part].last, last.isBlank { part = part.lowerBound..<part.upperBound - 1 }
        if !part.isEmpty { parts.append((String(decoding: bytes[part], as: UTF8.self), part.lowerBound)) }
        start = end + 1
      }
      return parts
    }
  }
}

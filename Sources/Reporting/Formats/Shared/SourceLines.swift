/// The lines of the texts that findings point into, found once and looked up often.
struct SourceLines {
  private var texts: [String: [(first: Int, lines: [Substring])]] = [:]

  init(_ excerpts: [Block.Excerpt]) {
    for excerpt in excerpts {
      texts[excerpt.file, default: []].append((excerpt.firstLine, excerpt.text.lines))
    }
  }

  /// A line of a file by its number, without its end; `nil` where no text holds it.
  func line(_ number: Int, of file: String) -> Substring? {
    for (first, lines) in texts[file] ?? [] {
      let (offset, overflow) = number.subtractingReportingOverflow(first)
      if !overflow, lines.indices.contains(offset) { return lines[offset] }
    }
    return nil
  }

  /// The line that a place is on, split at the place; `nil` where no text holds it.
  func split(at location: SourceLocation) -> (before: Substring, rest: Substring)? {
    guard let text = line(location.line, of: location.file) else { return nil }
    let column = min(max(location.column &- 1, 0), text.utf8.count)
    var place = text.utf8.index(text.startIndex, offsetBy: column)
    // A column inside a character points at its beginning.
    while place > text.startIndex, place < text.endIndex, text.utf8[place] & 0xC0 == 0x80 {
      place = text.utf8.index(before: place)
    }
    return (text[..<place], text[place...])
  }
}

extension Block.Excerpt {
  /// The line of a place in this excerpt and what stands on it before the place; `nil` if the place is elsewhere.
  func line(at location: SourceLocation) -> (before: Substring, text: Substring)? {
    guard file == location.file, location.line >= firstLine else { return nil }
    let (offset, overflow) = location.line.subtractingReportingOverflow(firstLine)
    guard !overflow, let text = text.line(offset) else { return nil }
    let column = min(max(location.column - 1, 0), text.utf8.count)
    var end = text.utf8.index(text.startIndex, offsetBy: column)
    // A column inside a character points at its beginning.
    end = text.unicodeScalars.indices.last { $0 <= end } ?? text.startIndex
    return (column == text.utf8.count ? text : text[..<end], text)
  }
}

extension String {
  /// One line of the text, counted from 0, without its end.
  fileprivate func line(_ number: Int) -> Substring? {
    var rest = utf8[...]
    for _ in 0..<number {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    guard !rest.isEmpty else { return nil }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    return Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}

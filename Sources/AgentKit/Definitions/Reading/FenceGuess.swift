/// Where frontmatter may end that is not ended as it should be.
struct FenceGuess {
  /// A line of more than three dashes with no field behind it.
  private var longLine: FenceSearch.End?
  /// The first blank line that has something else behind it than a field.
  private var blank: FenceSearch.End?
  private var isBlankSettled = false
  /// What stands behind that blank line.
  private var (hasHeading, hasProse, hasKey) = (false, false, false)
  private var hasField = false

  /// Looks at the lines from where a cursor is up to an offset.
  init(_ lines: LineCursor, to end: Int) {
    var lines = lines
    while lines.offset < end, let line = lines.next() { look(at: line, lines) }
  }

  private mutating func look(at line: Range<Int>, _ lines: LineCursor) {
    if lines.isBlank(line) {
      guard hasField, blank == nil else { return }
      blank = FenceSearch.End(
        offset: line.lowerBound, body: line.lowerBound, bodyLine: lines.number, closing: .missing)
    } else if lines.beginsField(line) {
      (longLine, hasField, hasKey) = (nil, true, true)
      if !isBlankSettled { (blank, hasKey) = (nil, false) }
    } else {
      if hasField, longLine == nil, lines.count(of: FenceSearch.dash, alone: line) > 3 {
        longLine = FenceSearch.End(
          offset: line.lowerBound, body: lines.offset, bodyLine: lines.number + 1, closing: .longLine(line))
      }
      guard blank != nil else { return }
      if lines.begins(line, with: "#") {
        if !isBlankSettled { hasHeading = true }
      } else if lines.keyEnd(line).map({ lines.isWord(line.lowerBound..<$0) }) == true {
        hasKey = true
      } else {
        hasProse = true
      }
      isBlankSettled = true
    }
  }

  /// The most likely end. Where a proper one follows, only what no frontmatter holds speaks against it: a heading and
  /// prose behind a blank line, and no key.
  func end(beforeFence: Bool) -> FenceSearch.End? {
    if let longLine { return longLine }
    return beforeFence && !(hasHeading && hasProse && !hasKey) ? nil : blank
  }
}

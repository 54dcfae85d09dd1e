/// Where the frontmatter and the body of a file lie.
struct Fence {
  /// The lines between the fences.
  var frontmatter: Range<Int>
  /// Where the body begins.
  var body: Int
  /// The line on which the body begins, from 1.
  var bodyLine: Int
  /// How many blank lines stand before the first fence.
  var blankLinesBefore: Int
  var isClosed: Bool

  /// Finds `---` on the first line and the first `---` or `...` after it, each with nothing but blanks behind it.
  /// Blank lines may come first; a fence that is not closed ends before the first blank line. `nil` where there is no
  /// opening fence.
  init?(_ bytes: [UInt8]) {
    var lines = LineCursor(bytes)
    var line = lines.next()
    var before = 0
    while let blank = line, lines.isBlank(blank) {
      before += 1
      line = lines.next()
    }
    guard let opening = line, lines.isFence(opening, of: [UInt8(ascii: "-")]) else { return nil }
    let start = lines.offset
    var number = before + 1
    var firstBlank: (offset: Int, line: Int)?
    while let line = lines.next() {
      number += 1
      if lines.isFence(line, of: [UInt8(ascii: "-"), UInt8(ascii: ".")]) {
        frontmatter = start..<line.lowerBound
        body = lines.offset
        bodyLine = number + 1
        blankLinesBefore = before
        isClosed = true
        return
      }
      if firstBlank == nil, lines.isBlank(line) { firstBlank = (line.lowerBound, number) }
    }
    let end = firstBlank ?? (bytes.count, number + 1)
    frontmatter = start..<max(start, end.offset)
    body = end.offset
    bodyLine = end.line
    blankLinesBefore = before
    isClosed = false
  }
}

/// Goes through the lines of a text that has `\n` at its line ends.
struct LineCursor {
  let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var offset: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    offset = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// The next line without its end; `nil` after the last one.
  mutating func next() -> Range<Int>? {
    guard offset < end else { return nil }
    let start = offset
    let stop = bytes.firstOffset(of: .newline, in: start..<end) ?? end
    offset = min(stop + 1, end)
    return start..<stop
  }

  func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy(\.isBlank) }

  /// Whether a line is three times one of these marks at column 0, and then only blanks.
  func isFence(_ line: Range<Int>, of marks: [UInt8]) -> Bool {
    guard line.count >= 3, marks.contains(bytes[line.lowerBound]) else { return false }
    let fence = line.lowerBound..<line.lowerBound + 3
    return bytes[fence].allSatisfy { $0 == bytes[line.lowerBound] }
      && bytes[fence.upperBound..<line.upperBound].allSatisfy(\.isBlank)
  }
}

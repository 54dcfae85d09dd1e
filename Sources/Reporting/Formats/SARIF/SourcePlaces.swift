/// Lines and columns in characters for places that findings give in bytes, from the texts that came with them.
///
/// Texts in which a secret was masked are not the files' own: on a masked line no column is known, and in a masked text
/// no offset.
struct SourcePlaces {
  private let lines: SourceLines
  private var wholeTexts: [String: (text: String, lineStarts: [Int])] = [:]

  init(_ excerpts: [Block.Excerpt]) {
    lines = SourceLines(excerpts)
    for excerpt in excerpts where excerpt.firstLine == 1 && !excerpt.text.contains(Secret.mask) {
      let ends = excerpt.text.utf8.enumerated().lazy.filter { $0.element == UInt8(ascii: "\n") }
      wholeTexts[excerpt.file] = (excerpt.text, [0] + ends.map { $0.offset + 1 })
    }
  }

  /// The line that a place is on.
  func line(of location: SourceLocation) -> Substring? { lines.line(location.line, of: location.file) }

  /// The line that a finding points at.
  func line(of finding: Finding) -> Substring? { finding.location.flatMap { line(of: $0) } }

  /// The column of a place in characters, from 1; `nil` where it is not known.
  func column(of location: SourceLocation) -> Int? {
    if location.column <= 1 { return 1 }
    guard let (before, rest) = lines.split(at: location) else { return nil }
    if before.contains(Secret.mask) || rest.contains(Secret.mask) { return nil }
    return before.unicodeScalars.count + 1
  }

  /// The line and the column in characters of a byte of a file; `nil` where its text is not known.
  func place(of offset: Int, in file: String) -> (line: Int?, column: Int?)? {
    guard let (text, starts) = wholeTexts[file], offset <= text.utf8.count else { return nil }
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = text.utf8.index(text.startIndex, offsetBy: starts[low])
    let end = text.utf8.index(start, offsetBy: offset - starts[low])
    return (low + 1, text[start..<end].unicodeScalars.count + 1)
  }
}

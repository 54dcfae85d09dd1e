extension TerminalText {
  /// The text broken into lines no wider than `width`: at spaces, and inside a word only where the word alone is
  /// wider. Line feeds and tabs count as spaces.
  func wrapped(to width: Int) -> [TerminalText] {
    guard let lines = plainLines(width: max(width, 2)) else { return filled(to: width) }
    return lines.count == 1 ? [self] : lines.map { TerminalText(self, $0) }
  }

  /// The same for any text, word by word.
  func filled(to width: Int) -> [TerminalText] {
    var filler = LineFiller(width: max(width, 2))
    var start = 0
    for run in runs {
      let text = String(decoding: bytes[start..<run.end], as: UTF8.self)
      start = run.end
      var rest = text.utf8[...]
      while let end = rest.firstIndex(where: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
        filler.add(Substring(rest[..<end]), run.style)
        filler.endWord(gap: run.style)
        rest = rest[rest.index(after: end)...]
      }
      filler.add(Substring(rest), run.style)
    }
    return filler.finished()
  }

  /// The same for most of what there is: characters of one column (``Swift/Sequence/simpleWidth``) with single spaces
  /// between the words. `nil` for any other text, and where a word is wider than a line.
  private func plainLines(width: Int) -> [Range<Int>]? {
    bytes.withUnsafeBufferPointer { bytes in
      guard bytes.simpleWidth != nil else { return nil }
      var (lines, start): ([Range<Int>], Int) = ([], 0)
      // A space that the line may end at, and the columns of the line before it; the columns so far.
      var (space, columns): ((index: Int, columns: Int)?, Int) = (nil, 0)
      var previous = UInt8(ascii: " ")
      for (index, byte) in bytes.enumerated() where !(0x80..<0xC0).contains(byte) {
        guard byte >= 0x20, byte != 0x7F, byte != 0x20 || previous != 0x20 else { return nil }
        if byte == 0x20 { space = (index, columns) }
        if columns >= width {
          guard let end = space else { return nil }
          lines.append(start..<end.index)
          start = end.index + 1
          columns -= end.columns + 1
          space = nil
        }
        columns += 1
        previous = byte
      }
      guard previous != 0x20 else { return nil }
      return lines + [start..<bytes.count]
    }
  }

  /// One line of code cut into pieces no wider than `width`: spaces stay, tabs go to the next multiple of four.
  static func code(_ source: some StringProtocol, _ style: Style = .plain, width: Int) -> [TerminalText] {
    let text = expandingTabs(String(source).visible())
    if text.displayWidth <= max(width, 2) { return [TerminalText(visible: text, style)] }
    var (lines, line, column) = ([TerminalText](), TerminalText(), 0)
    for character in text {
      let columns = character.displayWidth
      if column + columns > max(width, 2) {
        lines.append(line)
        (line, column) = (TerminalText(), 0)
      }
      line.append(String(character), style)
      column += columns
    }
    return lines + [line]
  }

  /// The text with spaces for tabs, a tab stop every four columns.
  static func expandingTabs(_ text: String) -> String {
    guard text.utf8.holds(where: { $0 == UInt8(ascii: "\t") }) else { return text }
    var (result, column) = ("", 0)
    for character in text {
      if character == "\t" {
        let gap = 4 - column % 4
        result += String(repeating: " ", count: gap)
        column += gap
      } else {
        result.append(character)
        column += character.displayWidth
      }
    }
    return result
  }
}

/// Puts words into lines. A word may change its style on the way.
private struct LineFiller {
  let width: Int
  private var lines: [TerminalText] = []
  private var line = TerminalText()
  private var lineWidth = 0
  private var word: [(text: Substring, style: TerminalText.Style, width: Int)] = []
  private var gap: TerminalText.Style?

  init(width: Int) { self.width = width }

  mutating func add(_ text: Substring, _ style: TerminalText.Style) {
    if !text.isEmpty { word.append((text, style, text.displayWidth)) }
  }

  mutating func endWord(gap style: TerminalText.Style) {
    putWord()
    gap = gap ?? style
  }

  mutating func finished() -> [TerminalText] {
    putWord()
    if lineWidth > 0 { breakLine() }
    return lines
  }

  private mutating func putWord() {
    let wordWidth = word.reduce(0) { $0 + $1.width }
    guard wordWidth > 0 else { return word.removeAll() }
    if lineWidth > 0 && lineWidth + 1 + wordWidth > width { breakLine() }
    if lineWidth > 0 {
      line.append(" ", gap ?? .plain)
      lineWidth += 1
    }
    for part in word {
      if lineWidth + part.width <= width {
        line.append(part.text, part.style)
        lineWidth += part.width
      } else {
        cut(part.text, part.style)
      }
    }
    word.removeAll(keepingCapacity: true)
    gap = nil
  }

  private mutating func cut(_ text: Substring, _ style: TerminalText.Style) {
    for character in text {
      let columns = character.displayWidth
      if lineWidth + columns > width { breakLine() }
      line.append(String(character), style)
      lineWidth += columns
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    (line, lineWidth) = (TerminalText(), 0)
  }
}

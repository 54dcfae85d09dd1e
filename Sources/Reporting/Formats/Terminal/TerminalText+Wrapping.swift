extension TerminalText {
  /// The text broken into lines no wider than `width`: at spaces, and inside a word only where the word alone is
  /// wider. Line feeds and tabs count as spaces.
  func wrapped(to width: Int) -> [TerminalText] {
    let width = max(width, 2)
    var (lines, line, lineWidth): ([TerminalText], TerminalText, Int) = ([], TerminalText(), 0)
    var (word, wordWidth) = (TerminalText(), 0)
    var gap: Style?

    func breakLine() {
      lines.append(line)
      (line, lineWidth) = (TerminalText(), 0)
    }
    func endWord() {
      guard wordWidth > 0 else { return }
      if lineWidth > 0 && lineWidth + 1 + wordWidth > width { breakLine() }
      if lineWidth > 0 {
        line.append(" ", gap ?? .plain)
        lineWidth += 1
      }
      for piece in word.pieces {
        for character in piece.text {
          let columns = character.displayWidth
          if lineWidth + columns > width { breakLine() }
          line.append(String(character), piece.style)
          lineWidth += columns
        }
      }
      (word, wordWidth, gap) = (TerminalText(), 0, nil)
    }

    for piece in pieces {
      for character in piece.text {
        if character == " " || character == "\t" || character == "\n" {
          endWord()
          gap = gap ?? piece.style
        } else {
          word.append(String(character), piece.style)
          wordWidth += character.displayWidth
        }
      }
    }
    endWord()
    if lineWidth > 0 { lines.append(line) }
    return lines
  }

  /// One line of code cut into pieces no wider than `width`: spaces stay, tabs go to the next multiple of four.
  static func code(_ source: some StringProtocol, _ style: Style = .plain, width: Int) -> [TerminalText] {
    var (lines, line, column) = ([TerminalText](), TerminalText(), 0)
    for character in expandingTabs(String(source).visible()) {
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
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return text }
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

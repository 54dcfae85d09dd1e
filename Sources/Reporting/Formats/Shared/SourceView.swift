/// A line of a file as people see it, cut to a width around the word that a finding points at.
///
/// Its texts are visible, with spaces for tabs; a side that was cut begins or ends with an ellipsis.
struct SourceView {
  /// What stands before the word.
  let before: String
  /// The word itself; a blank where the finding points at none.
  let word: String
  /// What stands behind it.
  let after: String

  init(before: Substring, rest: Substring, width: Int) {
    let end = rest.utf8.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? rest.endIndex
    let lead = TerminalText.expandingTabs(String(before).visible())
    let marked = String(rest[..<end]).visible()
    var tail = TerminalText.expandingTabs(String(rest[end...]).visible())
    let word = marked.isEmpty ? " " : marked.clipped(to: max(width - 2, 8))
    if marked.isEmpty, tail.first == " " { tail.removeFirst() }
    // The word is always seen; what is left of the width goes to what stands before it, then to what follows.
    let room = max(width - word.displayWidth, 0)
    let leadRoom = max(room - min(tail.displayWidth, room / 4), 0)
    self.before = lead.clippedAtStart(to: leadRoom)
    self.word = word
    after = tail.clipped(to: max(room - self.before.displayWidth, 0))
  }

  /// The line.
  var text: String { before + word + after }

  /// Blanks and then a caret below each column of the word.
  var carets: String {
    String(repeating: " ", count: before.displayWidth)
      + String(repeating: "^", count: max(word.displayWidth, 1))
  }
}

extension String {
  /// The text cut to a width, with an ellipsis where something was cut. Expects visible text.
  func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(decoding: utf8.prefix(width - 1), as: UTF8.self) + "…" }
    var (result, used) = ("", 0)
    for character in self {
      used += character.displayWidth
      if used > width - 1 { break }
      result.append(character)
    }
    return result + "…"
  }

  /// The same, cut at its beginning.
  func clippedAtStart(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    if utf8.allSatisfy({ $0 < 0x80 }) { return "…" + String(decoding: utf8.suffix(width - 1), as: UTF8.self) }
    var (start, used) = (endIndex, 0)
    while start > startIndex {
      let previous = index(before: start)
      used += self[previous].displayWidth
      if used > width - 1 { break }
      start = previous
    }
    return "…" + self[start...]
  }
}

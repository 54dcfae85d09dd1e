/// Marks the parts of paths, image references and names such as `src/auth/login.go`: they name things and say little
/// about what is wanted.
enum Identifiers {
  static func mark(_ text: inout RequestText) {
    markMadeNames(&text)
    guard !text.gaps.isDisjoint(with: [.slash, .identifier]) else { return }
    for index in text.words.indices.dropFirst() {
      let gap = text.words[index].gap
      guard gap.contains(.joined), !gap.isDisjoint(with: [.slash, .identifier]) else { continue }
      text.mark(index - 1..<index + 1, .identifier)
    }
  }

  /// Marks what nobody knows of a compound with a part of letters and figures: `shop7-srv` names a thing, and is no word of
  /// some other subject. A number beside a word makes no name: "covid-19", "f-150".
  private static func markMadeNames(_ text: inout RequestText) {
    guard !text.gaps.isDisjoint(with: [.hyphen, .underscore]) else { return }
    var start = 0
    while start < text.words.count {
      var end = start + 1
      while end < text.words.count, isInside(text.words[end].gap) { end += 1 }
      if end - start > 1, (start..<end).contains(where: { isMade(text.words[$0], in: text) }) {
        for index in start..<end where text.words[index].term < 0 && text.words[index].level == 0 {
          text.mark(index..<index + 1, .identifier)
        }
      }
      start = end
    }
  }

  private static func isMade(_ word: RequestWord, in text: RequestText) -> Bool {
    let bytes = text.bytes[Int(word.start)..<Int(word.end)]
    guard let first = bytes.first, !(48...57 ~= first) else { return false }
    return bytes.contains { 48...57 ~= $0 }
  }

  /// Whether words end or begin inside a compound such as `code-review-bot`: what they mean alone is not meant there.
  @inline(__always)
  static func cutsCompound(_ words: Range<Int>, in text: RequestText) -> Bool {
    let all = text.words
    if isInside(all[words.lowerBound].gap) { return true }
    return words.upperBound < all.count && isInside(all[words.upperBound].gap)
  }

  private static func isInside(_ gap: Gap) -> Bool {
    gap.contains(.joined) && !gap.isDisjoint(with: [.hyphen, .underscore]) && gap.isDisjoint(with: [.slash])
  }
}

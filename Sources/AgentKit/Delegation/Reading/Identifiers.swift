/// Marks the parts of paths, image references and names such as `src/auth/login.go`: they name things and say little
/// about what is wanted.
enum Identifiers {
  static func mark(_ text: inout RequestText) {
    guard !text.gaps.isDisjoint(with: [.slash, .identifier]) else { return }
    for index in text.words.indices.dropFirst() {
      let gap = text.words[index].gap
      guard gap.contains(.joined), !gap.isDisjoint(with: [.slash, .identifier]) else { continue }
      text.mark(index - 1..<index + 1, .identifier)
    }
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

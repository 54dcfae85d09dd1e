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
}

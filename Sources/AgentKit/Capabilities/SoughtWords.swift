/// Words that somebody asks for, one after the other, as hashes: a request of thousands of words is searched for
/// hundreds of wordings.
struct SoughtWords: Sendable, Hashable {
  private let words: [UInt64]

  /// How many there are.
  var count: Int { words.count }

  /// Takes words with single blanks between them, in lower case.
  init(_ text: String) {
    words = text.utf8.split(separator: UInt8(ascii: " ")).map(Self.hash)
  }

  /// Calls a closure with each place where a text holds it, as indices of words.
  func forEachOccurrence(in text: ScannedText, _ body: (Range<Int>) -> Void) {
    guard let first = words.first, text.mayHold(first) else { return }
    for start in text.words.indices where text.words[start].folded == first {
      if ends(at: start + words.count, in: text) { body(start..<start + words.count) }
    }
  }

  /// Whether a text holds it.
  func occurs(in text: ScannedText) -> Bool {
    var isThere = false
    forEachOccurrence(in: text) { _ in isThere = true }
    return isThere
  }

  /// Whether it begins with the word at an index.
  func begins(at index: Int, in text: ScannedText) -> Bool { ends(at: index + words.count, in: text) }

  /// Whether it stands right before the word at an index.
  func ends(at index: Int, in text: ScannedText) -> Bool {
    let start = index - words.count
    guard start >= 0, index <= text.words.count, !words.isEmpty else { return false }
    for offset in words.indices where text.words[start + offset].folded != words[offset] { return false }
    return true
  }

  /// The hash of a word whose ASCII letters are taken in lower case.
  static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(65...90 ~= byte ? byte | 0x20 : byte) }
    return hash.value
  }
}

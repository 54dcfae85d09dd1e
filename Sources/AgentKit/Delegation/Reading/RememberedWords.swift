/// What was found out about words that no text of an index has, for the requests that follow: people's words repeat
/// themselves, and finding out what one is, or was meant to be, takes as long as counting it.
///
/// It changes no answer: a word is always found out to be the same.
struct RememberedWords {
  /// A word as a request takes it.
  struct Word {
    /// The hash of its lower-case form, or of the word that was meant by it.
    let surface: UInt64
    let known: KnownWord
    /// Whether it was held against known words for a slip of the pen.
    let wasSought: Bool
  }

  private var numbers = HashTable(capacity: Self.most)
  private var words: [Word] = []

  /// So many are kept; then all are forgotten, and those that are still said come back.
  private static let most = 8192

  /// What was found out about a word, by the hash of its lower-case form.
  subscript(surface: UInt64) -> Word? {
    let number = numbers[surface]
    return number < 0 ? nil : words[Int(number)]
  }

  mutating func remember(_ word: Word, for surface: UInt64) {
    if words.count == Self.most { self = RememberedWords() }
    numbers.set(surface, to: Int32(words.count))
    words.append(word)
  }
}

/// A text of a definition or a declaration, cut into words once for all that is compiled from it.
struct DeclaredText {
  /// A word of it.
  struct Word {
    /// The hash of its lower-case form.
    let surface: UInt64
    let stem: UInt64
    /// Whether it says nothing about a subject.
    let isStop: Bool
    /// Its letters, as a range in `letters`.
    let letters: Range<Int>
  }

  private(set) var words: [Word] = []
  /// The lower-case letters of all words, one after the other.
  private(set) var letters: [UInt8] = []

  init(_ text: String) {
    var reader = WordReader(Array(text.utf8))
    words.reserveCapacity(8)
    while let word = reader.next() {
      let start = letters.count
      letters.append(contentsOf: reader.folded)
      words.append(
        Word(
          surface: word.surface, stem: word.stem, isStop: Cue.of(word.surface).contains(.stop),
          letters: start..<letters.count))
    }
  }

  /// The letters of a word; none where it was too long to keep.
  func letters(of word: Word) -> ArraySlice<UInt8> { letters[word.letters] }
}

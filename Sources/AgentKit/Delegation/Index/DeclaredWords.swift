/// A word of a text that an index is compiled from, with all that is known about it.
struct DeclaredWord: Sendable {
  /// Its number among the words that were met; each form of a stem has its own.
  let number: Int32
  /// The hash of its lower-case form.
  let surface: UInt64
  let stem: UInt64
  /// Its number among the words of families; negative where no family has it.
  let member: Int32
  /// Whether it says nothing about a subject.
  let isStop: Bool
  /// Whether people say it who want nothing of anybody here.
  let isCommon: Bool
  /// How common it is in English, as `English.level(of:)` gives it.
  let level: UInt8

  init(_ number: Int32, surface: UInt64, stem: UInt64) {
    self.number = number
    self.surface = surface
    self.stem = stem
    member = FamilyIndex.shared.term(stem)
    isStop = Cue.of(surface).contains(.stop)
    level = UInt8(English.level(of: stem))
    isCommon = AmbiguousWords.contains(surface) || level > 0 || OtherTrades.contains(stem)
  }
}

/// A text, cut into words.
typealias DeclaredText = [DeclaredWord]

/// Cuts the texts of definitions and declarations into words. Most words are met dozens of times and looked into once.
struct DeclaredWords {
  private var numbers = HashTable(capacity: 8192)
  private var words: [DeclaredWord] = []
  private var reader = WordReader([])
  /// The lower-case letters of all words one after the other, and per word where its own begin.
  private var letters: [UInt8] = []
  private var firstLetter: [Int32] = [0]

  /// Cuts a text.
  mutating func cut(_ text: String) -> DeclaredText {
    reader.restart(text)
    var cut: DeclaredText = []
    cut.reserveCapacity(8)
    while let word = reader.nextUnstemmed() {
      let number = numbers.value(of: word.surface, orInsert: Int32(words.count))
      if number == words.count {
        words.append(DeclaredWord(number, surface: word.surface, stem: reader.stem()))
        letters.append(contentsOf: reader.folded)
        firstLetter.append(Int32(letters.count))
      }
      cut.append(words[Int(number)])
    }
    return cut
  }

  /// The lower-case letters of a word; none where it was too long to keep.
  func letters(of word: DeclaredWord) -> ArraySlice<UInt8> {
    letters[Int(firstLetter[Int(word.number)])..<Int(firstLetter[Int(word.number) + 1])]
  }
}

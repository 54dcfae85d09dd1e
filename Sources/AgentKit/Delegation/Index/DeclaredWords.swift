/// A word of a text that an index is compiled from, with all that is known about it.
struct DeclaredWord: Sendable {
  /// Its number among the words that were met; each form of a stem has its own.
  let number: Int32
  /// The hash of its lower-case form.
  let surface: UInt64
  let known: KnownWord

  var stem: UInt64 { known.stem }
  var member: Int32 { known.member }
  var level: UInt8 { known.level }
  var isStop: Bool { known.isStop }
  var isCommon: Bool { known.isCommon }
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
    reader.restart(text.utf8)
    var cut: DeclaredText = []
    cut.reserveCapacity(text.utf8.count / 4 + 4)
    while let word = reader.nextUnstemmed() {
      let number = numbers.value(of: word.surface, orInsert: Int32(words.count))
      if number == words.count {
        words.append(
          DeclaredWord(
            number: number, surface: word.surface,
            known: KnownWord(surface: word.surface, stem: reader.stem())))
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

  /// All words that were met, with the numbers of their terms.
  func glossary(_ terms: HashTable) -> Glossary {
    Glossary(
      numbers,
      words.map { word in
        var known = word.known
        known.term = terms[known.stem]
        return known
      })
  }
}

/// Finds the families of the words in a text.
struct FamilyIndex: Sendable {
  private var terms = HashTable(capacity: 4096)
  private var termCount: Int32 = 0
  private var trie = PhraseTrie(capacity: 1024)

  /// The families that everybody shares; compiled once.
  static let shared = FamilyIndex()

  /// How many families there are.
  let count = WordFamilies.all.count + Trades.all.count

  private init() {
    var reader = WordReader([])
    var phrase: [Int32] = []
    for (number, family) in (WordFamilies.all + Trades.all).enumerated() {
      for member in family.members.utf8.split(separator: UInt8(ascii: "|")) {
        reader.restart(member)
        phrase.removeAll(keepingCapacity: true)
        while let word = reader.next() {
          let term = terms.value(of: word.stem, orInsert: termCount)
          if term == termCount { termCount += 1 }
          phrase.append(term)
        }
        trie.add(phrase, pattern: Int32(number))
      }
    }
    trie.finish { _ in [] }
  }

  /// Calls a closure with the stem of every member's word and its number.
  func forEachTerm(_ body: (_ stem: UInt64, _ term: Int32) -> Void) { terms.forEach(body) }

  /// Calls a closure with each family that has a member beginning at a word, and the word behind its last.
  ///
  /// - Parameters:
  ///   - start: The word.
  ///   - end: The word behind the last that may take part.
  ///   - term: Gives the number of a word; negative ends the member.
  @inline(__always)
  func forEach(
    beginningAt start: Int, before end: Int, term: (Int) -> Int32,
    _ body: (_ family: Int32, _ end: Int) -> Void
  ) {
    var node = PhraseTrie.root
    var word = start
    while word < end {
      let term = term(word)
      guard term >= 0 else { return }
      node = trie.next(node, term)
      guard node >= 0 else { return }
      word += 1
      for place in trie.places(at: node) { body(trie.pattern(at: place), word) }
    }
  }
}

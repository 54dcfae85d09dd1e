/// What kinds of words there are for somebody, by the hashes of the words in lower case: a request's words are looked up
/// without comparing texts.
package struct WordKinds<Kind: OptionSet & Sendable>: Sendable where Kind.RawValue == UInt8 {
  private var table: HashTable

  /// Takes lists of words in lower case, each with its kind. A word may stand in several.
  package init(_ lists: [(words: [String], kind: Kind)]) {
    table = HashTable(capacity: lists.reduce(0) { $0 + $1.words.count })
    for (words, kind) in lists {
      for word in words {
        let hash = SoughtWords.hash(of: word.utf8)
        table.set(hash, to: Int32(kind.rawValue) | max(0, table[hash]))
      }
    }
  }

  /// The kinds of a word, by its hash.
  package subscript(hash: UInt64) -> Kind {
    let value = table[hash]
    return value < 0 ? [] : Kind(rawValue: UInt8(truncatingIfNeeded: value))
  }
}

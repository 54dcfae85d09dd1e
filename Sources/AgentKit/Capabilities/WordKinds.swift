/// What kinds of words there are for somebody, by the hashes of the words in lower case: a request's words are looked up
/// without comparing texts.
@usableFromInline
package struct WordKinds<Kind: OptionSet & Sendable>: Sendable where Kind.RawValue == UInt8 {
  @usableFromInline package let table: WordKindTable

  /// Takes lists of words in lower case, each with its kind. A word may stand in several.
  package init(_ lists: [(words: [String], kind: Kind)]) {
    table = WordKindTable(lists.map { ($0.words, $0.kind.rawValue) })
  }

  /// The kinds of a word, by its hash.
  @inlinable
  package subscript(hash: UInt64) -> Kind { Kind(rawValue: table[hash]) }
}

/// The kinds of words as numbers. It is no generic type, so that all modules share one fast look-up.
@usableFromInline
package struct WordKindTable: Sendable {
  private var table: HashTable

  init(_ lists: [(words: [String], kind: UInt8)]) {
    table = HashTable(capacity: lists.reduce(0) { $0 + $1.words.count })
    for (words, kind) in lists {
      for word in words {
        let hash = SoughtWords.hash(of: word.utf8)
        table.set(hash, to: Int32(kind) | max(0, table[hash]))
      }
    }
  }

  /// The kinds of a word, by its hash; zero where it has none.
  @usableFromInline
  package subscript(hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: max(0, table[hash])) }
}

/// A set of words in lower case, by their hashes.
package struct WordHashes: Sendable {
  private let kinds: WordKindTable

  /// Takes words in lower case.
  package init(_ words: some Sequence<String>) { kinds = WordKindTable([(Array(words), 1)]) }

  /// Whether a word, by its hash, is one of them.
  package func contains(_ hash: UInt64) -> Bool { kinds[hash] != 0 }
}

/// Words that rules ask for, by the hashes of their lower-case forms.
struct WordSet: Sendable {
  let hashes: [UInt64]
  /// A bit for the end of each hash; most words end otherwise and need no look at the hashes.
  private let endings: UInt64

  init(_ words: String) { self.init(words.split(separator: " ").map { WordHash.of($0.utf8) }) }

  /// The words of several sets.
  init(_ sets: WordSet...) { self.init(sets.flatMap(\.hashes)) }

  private init(_ words: [UInt64]) {
    hashes = words.sorted()
    endings = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
  }

  @inline(__always)
  func contains(_ word: RequestWord) -> Bool {
    guard endings >> (word.surface & 63) & 1 != 0 else { return false }
    for hash in hashes where hash == word.surface { return true }
    return false
  }
}

/// A wording that rules look for, a set of words for each place.
struct WordSequence: Sendable {
  private let places: [WordSet]

  /// Reads `you|we are|were now`: blanks between places, bars between alternatives.
  init(_ wording: String) {
    places = wording.split(separator: " ").map { alternatives in
      WordSet(alternatives.split(separator: "|").joined(separator: " "))
    }
  }

  var count: Int { places.count }

  /// The words that it can begin with.
  var firstWords: WordSet { places.first ?? WordSet() }

  /// Whether the words from an index on are this wording.
  @inline(__always)
  func matches(_ words: [RequestWord], at index: Int) -> Bool {
    guard index + places.count <= words.count else { return false }
    for (offset, place) in places.enumerated() where !place.contains(words[index + offset]) { return false }
    return true
  }
}

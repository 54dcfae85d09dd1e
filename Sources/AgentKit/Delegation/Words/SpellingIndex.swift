/// Finds the word that was meant by a misspelt one.
///
/// It keeps every word together with the forms that it has when one or two letters are left out; a misspelling and
/// the word it stands for share such a form (symmetric deletion, after W. Garbe's SymSpell). One edit is mended in
/// words of four to six letters, two in longer ones. An edit is a letter too many, too few, another, or two swapped.
struct SpellingIndex: Sendable {
  private let forms = SpellingForms()
  private var words: [(start: Int32, end: Int32, term: Int32, surface: UInt64, stem: UInt64, weight: Float)] =
    []
  private var letters: [UInt8] = []

  static let shortest = 4
  static let longest = 24

  init() {}

  /// How many edits are mended in a word of some letters.
  static func edits(for length: Int) -> Int { length >= 7 ? 2 : length >= shortest ? 1 : 0 }

  /// Adds a word in lower case that was not added before, and how likely it is meant. Gives its number; `nil` where such
  /// a word is never mended.
  @discardableResult
  mutating func add(
    _ word: ArraySlice<UInt8>, term: Int32, surface: UInt64, stem: UInt64, weight: Float
  ) -> Int? {
    guard word.count >= Self.shortest, word.count <= Self.longest, word.allSatisfy({ 97...122 ~= $0 }) else {
      return nil
    }
    let start = Int32(letters.count)
    letters.append(contentsOf: word)
    words.append((start, Int32(letters.count), term, surface, stem, weight))
    return words.count - 1
  }

  /// Makes a word, by its number, at least as likely as that.
  mutating func raise(_ word: Int, to weight: Float) { words[word].weight = max(words[word].weight, weight) }

  /// The forms of all words. Most callers of a router make no slips, so they are not made before the first one.
  private var table: SpellingForms.Table {
    forms.table {
      var table = SpellingForms.Table(capacity: 32 * words.count)
      for (number, word) in words.enumerated() {
        let length = Int(word.end - word.start)
        Self.forEachForm(of: letters[Int(word.start)..<Int(word.end)], edits: Self.edits(for: length)) {
          table.add($0, word: Int32(number))
        }
      }
      return table
    }
  }

  /// The word that was meant by one that nobody knows, as its term and its hashes, or `nil`.
  func word(meantBy word: [UInt8]) -> (term: Int32, surface: UInt64, stem: UInt64)? {
    guard word.count >= Self.shortest, word.count <= Self.longest, word.allSatisfy({ 97...122 ~= $0 }) else {
      return nil
    }
    let edits = Self.edits(for: word.count)
    var best: (distance: Int, weight: Float, word: Int32)?
    let table = table
    Self.forEachForm(of: word[...], edits: edits) { form in
      table.forEachWord(of: form) { candidate in
        if candidate == best?.word { return }
        let entry = words[Int(candidate)]
        let distance = Self.distance(word, letters[Int(entry.start)..<Int(entry.end)], atMost: edits)
        guard distance <= edits else { return }
        if let best, (best.distance, -best.weight, best.word) <= (distance, -entry.weight, candidate) {
          return
        }
        best = (distance, entry.weight, candidate)
      }
    }
    guard let best, best.distance < 2 || !isNearCommonWord(word) else { return nil }
    let entry = words[Int(best.word)]
    return (entry.term, entry.surface, entry.stem)
  }

  /// Whether two swapped letters, or one letter too many, make a common English word of it: then that was meant.
  private func isNearCommonWord(_ word: [UInt8]) -> Bool {
    var stemmer = Stemmer()
    for index in word.indices {
      stemmer.word = word
      stemmer.word.remove(at: index)
      stemmer.stem()
      if English.level(of: WordHash.of(stemmer.word)) > 0 { return true }
      guard index > 0 else { continue }
      stemmer.word = word
      stemmer.word.swapAt(index - 1, index)
      stemmer.stem()
      if English.level(of: WordHash.of(stemmer.word)) > 0 { return true }
    }
    return false
  }

  /// The hashes of a word and of what is left of it without one, or two, of its letters. They are polynomials of the
  /// letters, so that what a form lacks is taken from the hash of the whole, however long the rest is.
  private static func forEachForm(of word: ArraySlice<UInt8>, edits: Int, _ body: (UInt64) -> Void) {
    let whole = word.reduce(0) { with($1, behind: $0) }
    body(whole)
    guard edits > 0 else { return }
    var before: UInt64 = 0
    for first in word.indices {
      // The letters so far, and those of them that a form keeps.
      var all = with(word[first], behind: before)
      var kept = before
      before = all
      body(whole &+ (kept &- all) &* powers[word.endIndex - 1 - first])
      guard edits > 1 else { continue }
      for second in (first + 1)..<word.endIndex {
        all = with(word[second], behind: all)
        body(whole &+ (kept &- all) &* powers[word.endIndex - 1 - second])
        kept = with(word[second], behind: kept)
      }
    }
  }

  @inline(__always)
  private static func with(_ letter: UInt8, behind hash: UInt64) -> UInt64 { hash &* base &+ UInt64(letter) }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let powers = (0..<longest).reduce(into: [UInt64(1)]) { powers, _ in
    powers.append(powers[powers.count - 1] &* base)
  }

  /// The number of edits between two words (optimal string alignment), or more than `most`.
  static func distance(_ a: [UInt8], _ b: ArraySlice<UInt8>, atMost most: Int) -> Int {
    guard abs(a.count - b.count) <= most else { return most + 1 }
    let width = b.count + 1
    // Three rows of the table: the one before the last, the last, and the one at hand.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      rows.initialize(repeating: 0)
      var (before, last, row) = (0, width, 2 * width)
      for j in 0..<width { rows[last + j] = j }
      for i in a.indices {
        rows[row] = i + 1
        var least = i + 1
        for j in 0..<b.count {
          let letter = b[b.startIndex + j]
          var cost = min(
            rows[last + j + 1] + 1, rows[row + j] + 1, rows[last + j] + (a[i] == letter ? 0 : 1))
          if i > 0, j > 0, a[i] == b[b.startIndex + j - 1], a[i - 1] == letter {
            cost = min(cost, rows[before + j - 1] + 1)
          }
          rows[row + j + 1] = cost
          least = min(least, cost)
        }
        // No way through the table gets cheaper again, but for two swapped letters, which reach back one row.
        if least > most + 1 { return most + 1 }
        (before, last, row) = (last, row, before)
      }
      return rows[last + b.count]
    }
  }
}

internal import Synchronization

/// The forms of words with letters left out, made when they are first asked for.
final class SpellingForms: Sendable {
  /// Per form, the words that have it.
  struct Table: Sendable {
    private var first: HashTable
    /// A bit for a few forms at a time; most forms of most words are nobody's, and are told apart here.
    private var filter = Array(repeating: UInt64(0), count: Self.filterWords)

    private static let filterWords = 1 << 14
    /// A chain of words for each form.
    private var links: [(word: Int32, next: Int32)] = []

    init(capacity: Int) {
      first = HashTable(capacity: capacity)
      links.reserveCapacity(capacity)
    }

    @inline(__always)
    private static func bit(of form: UInt64) -> (word: Int, mask: UInt64) {
      let mixed = form ^ (form >> 32)
      return (Int(truncatingIfNeeded: mixed >> 6) & (filterWords - 1), 1 << (mixed & 63))
    }

    mutating func add(_ form: UInt64, word: Int32) {
      let bit = Self.bit(of: form)
      filter[bit.word] |= bit.mask
      let link = Int32(links.count)
      links.append((word, first[form]))
      first.set(form, to: link)
    }

    /// Calls a closure with the words of a form, the last added first.
    @inline(__always)
    func forEachWord(of form: UInt64, _ body: (Int32) -> Void) {
      let bit = Self.bit(of: form)
      guard filter[bit.word] & bit.mask != 0 else { return }
      var link = first[form]
      while link >= 0 {
        body(links[Int(link)].word)
        link = links[Int(link)].next
      }
    }
  }

  private let made = Mutex<Table?>(nil)

  /// The table; `make` is called once at most.
  func table(_ make: () -> Table) -> Table {
    made.withLock { made in
      if let made { return made }
      let table = make()
      made = table
      return table
    }
  }
}

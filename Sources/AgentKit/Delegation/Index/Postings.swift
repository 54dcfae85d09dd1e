/// For every term, who mentions it: one flat list, sorted by term.
struct Postings<Entry: Sendable>: Sendable {
  private var starts: [Int32] = [0]
  private(set) var entries: [Entry] = []

  init() {}

  /// Sorts entries by their term. Entries of one term keep their order.
  init(_ pending: [(term: Int32, entry: Entry)], terms: Int) {
    starts = Array(repeating: 0, count: terms + 1)
    for item in pending { starts[Int(item.term) + 1] += 1 }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    var next = starts
    var order = Array(repeating: Int32(0), count: pending.count)
    for (number, item) in pending.enumerated() {
      order[Int(next[Int(item.term)])] = Int32(number)
      next[Int(item.term)] += 1
    }
    entries = order.map { pending[Int($0)].entry }
  }

  /// How many terms there are.
  var termCount: Int { starts.count - 1 }

  /// The entries of a term, as indices into `entries`.
  @inline(__always)
  func range(of term: Int32) -> Range<Int> {
    guard term >= 0, Int(term) + 1 < starts.count else { return 0..<0 }
    return Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
  }

  @inline(__always)
  subscript(index: Int) -> Entry { entries[index] }

  /// Changes every entry in place.
  mutating func update(_ change: (_ term: Int32, _ entry: inout Entry) -> Void) {
    for term in 0..<(starts.count - 1) {
      for index in Int(starts[term])..<Int(starts[term + 1]) { change(Int32(term), &entries[index]) }
    }
  }
}

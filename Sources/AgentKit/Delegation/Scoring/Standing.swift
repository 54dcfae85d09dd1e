/// A candidate of one clause.
struct Standing: Sendable {
  var agent: Int
  /// Negative where no operation stands out.
  var operation: Int
  var score: Float
  /// What speaks for the operation, or for the agent as if it were one.
  var signs = OperationSigns()
  /// What speaks for the agent.
  var common = SIMD8<Float>()

  /// Whether something says to what its operation is done.
  var isAnchored: Bool { signs.isAnchored }
}

/// The best standings, one an agent.
struct Ranking {
  /// An agent's best standing, without what speaks for it.
  struct Entry {
    var agent: Int32
    var operation: Int32
    var score: Float
  }

  /// As many standings are told apart; nobody asks for more.
  private static let most = 8

  private(set) var entries: [Entry] = []

  init() { entries.reserveCapacity(Self.most + 1) }

  /// Takes in an agent's best standing.
  mutating func add(_ entry: Entry) {
    if entries.count == Self.most, !Self.isBetter(entry, entries[entries.count - 1]) { return }
    var place = entries.count
    while place > 0, Self.isBetter(entry, entries[place - 1]) { place -= 1 }
    entries.insert(entry, at: place)
    if entries.count > Self.most { entries.removeLast() }
  }

  /// Equal scores keep the order of the agents' numbers, which is that of their names.
  @inline(__always)
  private static func isBetter(_ entry: Entry, _ other: Entry) -> Bool {
    entry.score != other.score ? entry.score > other.score : entry.agent < other.agent
  }
}

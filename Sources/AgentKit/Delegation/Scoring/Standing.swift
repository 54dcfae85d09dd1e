/// A candidate of one clause.
struct Standing: Sendable {
  var agent: Int
  /// Negative where no operation stands out.
  var operation: Int
  var score: Float
  /// What speaks for the operation, or for the agent as if it were one; nothing for those that are too far behind to be
  /// explained.
  var signs = OperationSigns()
  /// What speaks for the agent.
  var common = SIMD8<Float>()

  /// As many of a clause's standings know what speaks for them.
  static let mostExplained = 3

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

  init() { entries.reserveCapacity(Self.most) }

  /// Forgets everything.
  mutating func clear() { entries.removeAll(keepingCapacity: true) }

  /// Takes in an agent's best standing.
  mutating func add(_ entry: Entry) {
    if entries.count == Self.most {
      guard Self.isBetter(entry, entries[Self.most - 1]) else { return }
      entries.removeLast()
    }
    entries.append(entry)
    var place = entries.count - 1
    while place > 0, Self.isBetter(entry, entries[place - 1]) {
      entries.swapAt(place, place - 1)
      place -= 1
    }
  }

  /// Equal scores keep the order of the agents' numbers, which is that of their names.
  @inline(__always)
  private static func isBetter(_ entry: Entry, _ other: Entry) -> Bool {
    entry.score != other.score ? entry.score > other.score : entry.agent < other.agent
  }
}

/// Whether a clause names the ground of an agent, or only that of other trades.
///
/// "How do DNS TTLs work" has a word that container networks know too; what is missing is any that says containers.
struct HomeGround: Sendable {
  /// How surely a word names the agent's ground, from 0 to 1.
  private(set) var home = 0.0
  /// The number of words of other trades, less the surer the ground is the agent's own; at most 3.
  private(set) var stranger = 0.0

  /// How much a place of a definition says about what the agent is for.
  private static func weight(of place: EvidenceKind) -> Double {
    switch place {
    case .name, .trigger, .description: 1
    case .whenToUse: 0.7
    case .capability: 0.5
    default: 0.2
    }
  }

  init(of agent: Int, in words: Range<Int>, of request: ReadRequest) {
    let (all, index) = (request.text.words, request.index)
    var others = 0.0
    for number in words where all[number].isContent {
      let word = all[number]
      let isOthers = word.known.kinds.contains(.trade)
      if isOthers, !word.region.contains(.pasted), !word.region.contains(.identifier) { others += 1 }
      guard word.term >= 0 else { continue }
      var sureness = word.level == 0 ? 1 : word.known.kinds.contains(.ambiguous) ? 0.5 : 0.25
      if isOthers { sureness *= 0.4 }
      for entry in index.mentions.range(of: word.term) where Int(index.mentions[entry].agent) == agent {
        home = max(home, sureness * Self.weight(of: index.mentions[entry].kind))
      }
    }
    stranger = min(3, others) * (1 - home)
  }
}

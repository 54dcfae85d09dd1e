/// A phrase and what it speaks for.
struct Pattern: Sendable {
  let source: EvidenceSource
  let words: Int32
  /// The hash of its words in the very form they were declared in.
  let form: UInt64
  /// How much it says about the agent: 1 where no other agent has the phrase, less the more have it.
  var agentRarity: Float = 1
  /// How much of it counts, by its rarest word.
  var share: Float = 1
  /// Whether it is one everyday word with other meanings.
  let isAmbiguous: Bool

  /// What a match of it is worth as a sign of its kind, before weighting.
  ///
  /// - Parameters:
  ///   - left: How much of the match's meaning is left.
  ///   - isPasted: Whether it stands in pasted text, which shows signatures but gives no orders.
  func worth(left: Float, isPasted: Bool) -> Float {
    let size = min(2, 0.75 + 0.25 * Float(words))
    switch source.kind {
    case .signature: return size * agentRarity * left * (isAmbiguous && !isPasted ? 0.25 : 1)
    case .phrase: return size * agentRarity * (words == 1 ? share : 1) * left * (isPasted ? 0.4 : 1)
    case .object: return share * left * (isPasted ? 0.4 : 1)
    case .verb: return isPasted ? 0 : share * left
    case .trigger, .name: return isPasted ? 0 : agentRarity * left
    default: return 0
    }
  }
}

/// How much a word counts by where a definition mentions it, and how mentions add up: BM25F
/// (Robertson, Zaragoza, Taylor: "Simple BM25 extension to multiple weighted fields", 2004).
///
/// Two things differ from the textbook, for one reason: an agent that has nothing to do with a request must not
/// change its answer. A word's rarity is counted in agents that mention it, not as a share of all agents; and a
/// definition's length is held against a fixed length, not against the average.
enum FieldWeights {
  static let name: Float = 6
  static let trigger: Float = 5
  static let description: Float = 4
  static let whenToUse: Float = 4
  static let example: Float = 3
  static let capability: Float = 3
  static let heading: Float = 1.5
  static let body: Float = 1

  /// BM25's k₁: how soon further mentions stop counting.
  static let saturation: Float = 1.2
  /// BM25's b: how much a long definition's mentions count less.
  static let lengthShare: Float = 0.6
  /// The weighted number of words that a definition usually has.
  static let usualLength: Float = 900
  /// How telling a word is that as many agents mention: 1 for one agent, 1 / √n for n. Roots, unlike powers, are the
  /// same to the last bit on every machine.
  static func rarity(spread: Float) -> Float { spread > 1 ? 1 / spread.squareRoot() : 1 }

  /// How much of what an operation declares about a word counts, by how many agents' definitions mention it: words
  /// that a handful of agents share still tell operations apart; words of every second agent of a large pool must not
  /// take requests from agents that declare nothing.
  static func lexiconShare(spread: Float) -> Float {
    let crowd = spread / crowded
    return 1 / (1 + crowd * crowd)
  }

  /// The number of agents that halves a word's share.
  private static let crowded: Float = 8
}

import AgentKit

/// Definitions of trades that nobody has, about as long and as different from each other as real ones. The same number
/// gives the same definition everywhere.
enum MadeDefinitions {
  static func some(_ count: Int) -> [AgentDefinition] { (0..<count).compactMap(definition) }

  private static func definition(_ number: Int) -> AgentDefinition? {
    var words = WordSource(seed: UInt64(number) + 1)
    let text = """
      ---
      name: made-\(number)
      description: Use this agent for \(words.sentence(9)) and \(words.sentence(5)).
      ---

      # \(words.sentence(3))

      ## Core Capabilities
      \(words.list(8, of: 7))

      ## Delegation Triggers
      \((0..<6).map { _ in "- \"\(words.sentence(3))\" in request" }.joined(separator: "\n"))

      ## Quality Standards
      \(words.list(30, of: 9))
      """
    return DefinitionReader().read(Array(text.utf8), file: "made-\(number).md").definition
  }
}

/// Words of a made language of 6,000 stems, a few of them common and most of them rare.
private struct WordSource {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64, after G. Steele, D. Lea and C. Flood (2014).
  private mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  private mutating func word() -> String {
    // The smaller of two: stems with small numbers are the common ones.
    let stem = min(next(below: 6_000), next(below: 6_000))
    let syllables = Self.syllables
    let ending = next(below: 3) == 0 ? Self.endings[next(below: Self.endings.count)] : ""
    return syllables[stem % 16] + syllables[stem / 16 % 16] + syllables[stem / 256 % 16]
      + (stem / 4096 > 0 ? "n" : "") + ending
  }

  mutating func sentence(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

  mutating func list(_ items: Int, of words: Int) -> String {
    (0..<items).map { _ in "- " + sentence(words) }.joined(separator: "\n")
  }

  private static let endings = ["ing", "er", "s", "ed", "ist", "ful"]
  private static let syllables = [
    "ba", "ke", "lo", "mi", "ru", "ta", "ne", "so", "di", "pu", "ga", "ve", "ho", "zi", "fe", "cu",
  ]
}

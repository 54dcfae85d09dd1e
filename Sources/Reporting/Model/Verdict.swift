/// The answer of a report: how it stands, and one sentence a person can act on.
public struct Verdict: Codable, Sendable, Hashable {
  /// How it stands.
  public var level: Status
  /// The answer in one plain sentence.
  public var sentence: String

  /// Makes a verdict.
  public init(_ level: Status, _ sentence: String) {
    self.level = level
    self.sentence = sentence
  }
}

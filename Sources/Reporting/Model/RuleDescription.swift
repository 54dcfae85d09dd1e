/// What there is to know about a rule beside what it found: for formats that list rules, such as SARIF.
public struct RuleDescription: Codable, Sendable, Hashable {
  /// The rule's id, as its findings name it.
  public var id: String
  /// What is wrong where it finds something, in a few words.
  public var title: String
  /// Why it matters and what to do.
  public var help: String
  /// Where that is written down: an address, or a document's name.
  public var source: String?

  /// Makes a description.
  public init(id: String, title: String, help: String, source: String? = nil) {
    self.id = id
    self.title = title
    self.help = help
    self.source = source
  }
}

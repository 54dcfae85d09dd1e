extension Block {
  /// One name with its value: "Restart policy: always".
  public struct Fact: Codable, Sendable, Hashable {
    /// What is known.
    public var name: String
    /// What it is.
    public var value: String
    /// How it stands; `nil` where the value is neither good nor bad.
    public var status: Status?

    /// Makes a fact.
    public init(_ name: String, _ value: String, status: Status? = nil) {
      self.name = name
      self.value = value
      self.status = status
    }
  }
}

/// A secret of a swarm (`GET /secrets/{id}`), without what is in it.
public struct SwarmSecret: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Which change it is at.
  public var version: SwarmVersion
  /// When it was made.
  public var createdAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// What it is called.
  public var spec: Spec

  /// What a secret is called.
  public struct Spec: Codable, Sendable, Hashable, ZeroValued {
    /// Its name.
    public var name = ""
    /// The labels.
    public var labels: [String: String] = [:]

    /// Nothing said.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case labels = "Labels"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case version = "Version"
    case createdAt = "CreatedAt"
    case updatedAt = "UpdatedAt"
    case spec = "Spec"
  }
}

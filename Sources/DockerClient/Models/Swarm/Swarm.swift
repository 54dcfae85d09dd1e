/// A swarm (`GET /swarm`).
public struct Swarm: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Which change it is at.
  public var version: SwarmVersion
  /// When it was made.
  public var createdAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// What it is to be.
  public var spec: Spec
  /// What lets engines join. Whoever has one can become part of the swarm.
  public var joinTokens: JoinTokens
  /// Whether its root certificate is being replaced.
  public var rootRotationInProgress: Bool

  /// What a swarm is to be.
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

  /// What lets engines join.
  public struct JoinTokens: Codable, Sendable, Hashable, ZeroValued {
    /// As a worker.
    public var worker = SecretText()
    /// As a manager.
    public var manager = SecretText()

    /// None.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case worker = "Worker"
      case manager = "Manager"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case version = "Version"
    case createdAt = "CreatedAt"
    case updatedAt = "UpdatedAt"
    case spec = "Spec"
    case joinTokens = "JoinTokens"
    case rootRotationInProgress = "RootRotationInProgress"
  }
}

/// Which change of the swarm a thing of it is at.
public struct SwarmVersion: Codable, Sendable, Hashable, ZeroValued {
  /// The number of the change.
  public var index: UInt64 = 0

  /// None.
  public init() {}

  enum CodingKeys: String, CodingKey { case index = "Index" }
}

/// What the engine does when a container ends.
public struct RestartPolicy: Codable, Sendable, Hashable, ZeroValued {
  /// The policy.
  public var name: Name
  /// How often it is tried under `onFailure`; 0 for ever.
  public var maximumRetryCount: Int

  /// Makes a policy; none unless one is given.
  public init(_ name: Name = .none, maximumRetryCount: Int = 0) {
    self.name = name
    self.maximumRetryCount = maximumRetryCount
  }

  /// Does not restart.
  public init() { self.init(.none) }

  enum CodingKeys: String, CodingKey {
    case name = "Name"
    case maximumRetryCount = "MaximumRetryCount"
  }

  /// The name of a restart policy.
  public struct Name: EngineWord {
    /// The name as the engine writes it.
    public let rawValue: String

    /// Takes the engine's name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Never; an empty name means the same.
    public static let none: Name = "no"
    /// Whenever it ends, and when the engine starts.
    public static let always: Name = "always"
    /// As `always`, unless it was stopped by hand.
    public static let unlessStopped: Name = "unless-stopped"
    /// When its exit code is not 0.
    public static let onFailure: Name = "on-failure"
  }
}

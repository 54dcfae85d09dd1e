/// Something that happened in an engine (`GET /events`).
public struct EngineEvent: Codable, Sendable, Hashable {
  /// What it happened to.
  public var type: Kind
  /// What happened: `create`, `start`, `die`, `oom`, `health_status: unhealthy`, `destroy`, …
  public var action: String
  /// Which one it happened to.
  public var actor: Actor
  /// `local` or `swarm`.
  public var scope: String
  /// When, in nanoseconds since 1970; 0 if the engine tells only seconds.
  private var timeNano: Int
  /// When, in seconds since 1970.
  private var time: Int

  /// When it happened.
  public var date: Timestamp {
    timeNano > 0
      ? Timestamp(seconds: 0, nanoseconds: Int64(timeNano)) : Timestamp(seconds: Int64(time))
  }

  /// A thing in an engine.
  public struct Actor: Codable, Sendable, Hashable, ZeroValued {
    /// Its id; a name for images and volumes.
    public var id = ""
    /// What is known about it: its name, image, labels, an exit code.
    public var attributes: [String: String] = [:]

    /// Nothing known.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case id = "ID"
      case attributes = "Attributes"
    }
  }

  /// A kind of thing.
  public struct Kind: EngineWord {
    /// The word as the engine writes it.
    public let rawValue: String

    /// Takes the engine's word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A container.
    public static let container: Kind = "container"
    /// An image.
    public static let image: Kind = "image"
    /// A volume.
    public static let volume: Kind = "volume"
    /// A network.
    public static let network: Kind = "network"
    /// The engine itself.
    public static let daemon: Kind = "daemon"
    /// The builder.
    public static let builder: Kind = "builder"
  }

  enum CodingKeys: String, CodingKey {
    case type = "Type"
    case action = "Action"
    case actor = "Actor"
    case scope
    case timeNano
    case time
  }
}

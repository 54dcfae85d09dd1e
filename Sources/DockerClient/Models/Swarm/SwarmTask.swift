/// A task of a swarm: one container of a service (`GET /tasks/{id}`).
public struct SwarmTask: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Which change it is at.
  public var version: SwarmVersion
  /// When it was made.
  public var createdAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// What it runs.
  public var spec: Spec
  /// The service's id.
  public var serviceID: String
  /// Which of the service's tasks it is, from 1.
  public var slot: Int
  /// The node's id; empty as long as it has none.
  public var nodeID: String
  /// How it is.
  public var status: Status
  /// How it is to be.
  public var desiredState: TaskState
  /// The networks it is on.
  public var networkAttachments: [NetworkAttachment]

  /// How a task is on a network.
  public struct NetworkAttachment: Codable, Sendable, Hashable {
    /// Its addresses, with the bits of the network's part.
    public var addresses: [String]

    enum CodingKeys: String, CodingKey { case addresses = "Addresses" }
  }

  /// How a task is.
  public struct Status: Codable, Sendable, Hashable, ZeroValued {
    /// When that was so.
    public var timestamp: Timestamp?
    /// The state in one word.
    public var state: TaskState = ""
    /// The swarm's words.
    public var message = ""
    /// Why it failed; empty if it did not.
    public var error = ""
    /// Its container; nil as long as it has none.
    public var container: ContainerStatus?

    /// Nothing known.
    public init() {}

    /// The container of a task that has one.
    public struct ContainerStatus: Codable, Sendable, Hashable {
      /// Its id.
      public var containerID: String
      /// Its first process on the node; 0 if there is none.
      public var pid: Int
      /// How it ended.
      public var exitCode: Int

      enum CodingKeys: String, CodingKey {
        case containerID = "ContainerID"
        case pid = "PID"
        case exitCode = "ExitCode"
      }
    }

    enum CodingKeys: String, CodingKey {
      case timestamp = "Timestamp"
      case state = "State"
      case message = "Message"
      case error = "Err"
      case container = "ContainerStatus"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case version = "Version"
    case createdAt = "CreatedAt"
    case updatedAt = "UpdatedAt"
    case spec = "Spec"
    case serviceID = "ServiceID"
    case slot = "Slot"
    case nodeID = "NodeID"
    case status = "Status"
    case desiredState = "DesiredState"
    case networkAttachments = "NetworksAttachments"
  }
}

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

  /// What a task runs.
  public struct Spec: Codable, Sendable, Hashable, ZeroValued {
    /// Its container; nil for tasks of other kinds.
    public var containerSpec: ContainerSpec?

    /// Nothing.
    public init() {}

    enum CodingKeys: String, CodingKey { case containerSpec = "ContainerSpec" }
  }

  /// The container of a task.
  public struct ContainerSpec: Codable, Sendable, Hashable {
    /// The image.
    public var image: String
    /// The program that is always run; empty for the image's.
    public var command: [String]
    /// Its arguments; empty for the image's.
    public var args: [String]
    /// The environment.
    public var env: [EnvironmentVariable]
    /// The labels.
    public var labels: [String: String]
    /// Whether it has a terminal.
    public var tty: Bool

    enum CodingKeys: String, CodingKey {
      case image = "Image"
      case command = "Command"
      case args = "Args"
      case env = "Env"
      case labels = "Labels"
      case tty = "TTY"
    }
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
  }
}

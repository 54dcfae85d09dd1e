/// A command in a container beside its first process (`GET /exec/{id}/json`).
public struct ExecInstance: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// The container's id.
  public var containerID: String
  /// Whether it runs.
  public var running: Bool
  /// Its exit code; nil until it ended.
  public var exitCode: Int?
  /// Its process on the engine's host; 0 before it starts.
  public var pid: Int
  /// Whether its standard input can be written.
  public var openStdin: Bool
  /// The command.
  public var process: Process

  /// What is run.
  public struct Process: Codable, Sendable, Hashable, ZeroValued {
    /// The program.
    public var entrypoint = ""
    /// Its arguments.
    public var arguments: [String] = []
    /// Whether it has a terminal.
    public var tty = false
    /// Whether it may do nearly everything the host may.
    public var privileged = false
    /// The user; empty for the container's own.
    public var user = ""

    /// No command.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case entrypoint
      case arguments
      case tty
      case privileged
      case user
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case containerID = "ContainerID"
    case running = "Running"
    case exitCode = "ExitCode"
    case pid = "Pid"
    case openStdin = "OpenStdin"
    case process = "ProcessConfig"
  }
}

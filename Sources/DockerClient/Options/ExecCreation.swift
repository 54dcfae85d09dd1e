/// A command that is to run in a container beside its first process (`POST /containers/{id}/exec`).
public struct ExecCreation: Encodable, Sendable, Hashable {
  /// The program and its arguments; no shell looks at them.
  public var cmd: [String]
  /// Further environment.
  public var env: [EnvironmentVariable] = []
  /// The user, and perhaps group: `app`, `1000:1000`; empty for the container's own.
  public var user = ""
  /// The folder in which it runs; empty for the container's own.
  public var workingDir = ""
  /// Whether it gets a terminal.
  public var tty = false
  /// Whether it may do nearly everything the host may.
  public var privileged = false
  /// Whether its standard input can be written.
  public var attachStdin = false
  /// Whether its standard output can be read.
  public var attachStdout = true
  /// Whether its standard error can be read.
  public var attachStderr = true
  /// The keys that detach a terminal; empty for the engine's.
  public var detachKeys = ""

  /// Describes a command.
  public init(_ cmd: [String]) { self.cmd = cmd }

  enum CodingKeys: String, CodingKey {
    case cmd = "Cmd"
    case env = "Env"
    case user = "User"
    case workingDir = "WorkingDir"
    case tty = "Tty"
    case privileged = "Privileged"
    case attachStdin = "AttachStdin"
    case attachStdout = "AttachStdout"
    case attachStderr = "AttachStderr"
    case detachKeys = "DetachKeys"
  }
}

/// What a container is told to run, whichever host it runs on; images hold one too, for their containers.
public struct ContainerConfig: Codable, Sendable, Hashable, ZeroValued {
  /// The host name inside; the engine takes the id's first twelve digits if empty.
  public var hostname = ""
  /// The domain name inside.
  public var domainname = ""
  /// The user, and perhaps group: `app`, `1000`, `1000:1000`; empty for root.
  public var user = ""
  /// Whether a terminal is attached.
  public var tty = false
  /// Whether standard input stays open without a client.
  public var openStdin = false
  /// Whether standard input closes when the first client that wrote to it is gone.
  public var stdinOnce = false
  /// Whether whoever runs it attaches to its standard input; the engine only notes it.
  public var attachStdin = false
  /// Whether whoever runs it attaches to its standard output; the engine only notes it.
  public var attachStdout = false
  /// Whether whoever runs it attaches to its standard error; the engine only notes it.
  public var attachStderr = false
  /// The environment.
  public var env: [EnvironmentVariable] = []
  /// The command, or the entry point's arguments; nil for the image's.
  public var cmd: [String]?
  /// The program that is always run; nil for the image's, empty for none.
  public var entrypoint: [String]?
  /// The image.
  public var image = ""
  /// The ports it listens on.
  public var exposedPorts: ObjectSet<ContainerPort> = []
  /// The paths that get a volume of their own.
  public var volumes: ObjectSet<ContainerPath> = []
  /// The folder in which the command runs.
  public var workingDir = ""
  /// How its health is checked; nil for the image's way.
  public var healthcheck: HealthConfig?
  /// The labels.
  public var labels: [String: String] = [:]
  /// The signal that asks it to end: `SIGTERM`, `15`; empty for SIGTERM.
  public var stopSignal = ""
  /// Seconds between that signal and SIGKILL; nil for 10.
  public var stopTimeout: Int?
  /// The shell of commands in shell form; nil for `/bin/sh -c`.
  public var shell: [String]?
  /// Whether it has no network at all.
  public var networkDisabled = false
  /// Its hardware address; empty lets the engine choose. Since API 1.44 it belongs to `EndpointSettings`.
  public var macAddress = ""
  /// Whether the command's arguments are escaped already, on Windows.
  public var argsEscaped = false
  /// What images built upon this one run.
  public var onBuild: [String]?

  /// Says nothing.
  public init() {}

  /// Says which image to run, and with which command.
  public init(image: String, cmd: [String]? = nil) {
    self.image = image
    self.cmd = cmd
  }

  enum CodingKeys: String, CodingKey {
    case hostname = "Hostname"
    case domainname = "Domainname"
    case user = "User"
    case tty = "Tty"
    case openStdin = "OpenStdin"
    case stdinOnce = "StdinOnce"
    case attachStdin = "AttachStdin"
    case attachStdout = "AttachStdout"
    case attachStderr = "AttachStderr"
    case env = "Env"
    case cmd = "Cmd"
    case entrypoint = "Entrypoint"
    case image = "Image"
    case exposedPorts = "ExposedPorts"
    case volumes = "Volumes"
    case workingDir = "WorkingDir"
    case healthcheck = "Healthcheck"
    case labels = "Labels"
    case stopSignal = "StopSignal"
    case stopTimeout = "StopTimeout"
    case shell = "Shell"
    case networkDisabled = "NetworkDisabled"
    case macAddress = "MacAddress"
    case argsEscaped = "ArgsEscaped"
    case onBuild = "OnBuild"
  }
}

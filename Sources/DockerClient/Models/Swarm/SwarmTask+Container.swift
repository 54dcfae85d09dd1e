extension SwarmTask {
  /// The container of a task.
  public struct ContainerSpec: Codable, Sendable, Hashable {
    /// The image.
    public var image: String
    /// The program that is always run; empty for the image's.
    public var command: [String]
    /// Its arguments; empty for the image's.
    public var args: [String]
    /// The host name inside.
    public var hostname: String
    /// The environment.
    public var env: [EnvironmentVariable]
    /// The folder in which it runs.
    public var dir: String
    /// The user, and perhaps group; empty for the image's.
    public var user: String
    /// Further groups of its first process.
    public var groups: [String]
    /// The labels.
    public var labels: [String: String]
    /// Whether it has a terminal.
    public var tty: Bool
    /// Whether its own files cannot be written.
    public var readOnly: Bool
    /// The mounts.
    public var mounts: [Mount]
    /// The signal that asks it to end; empty for the image's.
    public var stopSignal: String
    /// Nanoseconds between that signal and SIGKILL; nil for 10 s.
    public var stopGracePeriod: Int?
    /// How its health is checked; nil for the image's way.
    public var healthcheck: HealthConfig?
    /// Further lines of `/etc/hosts`, as `address name`.
    public var hosts: [String]
    /// Whether the engine's small init is its first process; nil for the engine's way.
    public var usesInit: Bool?
    /// The secrets it gets.
    public var secrets: [SecretReference]
    /// The configs it gets.
    public var configs: [ConfigReference]
    /// Kernel parameters.
    public var sysctls: [String: String]
    /// Kernel capabilities beyond the default ones.
    public var capabilityAdd: [String]
    /// Default capabilities taken away.
    public var capabilityDrop: [String]
    /// Limits of its processes.
    public var ulimits: [Ulimit]

    enum CodingKeys: String, CodingKey {
      case image = "Image"
      case command = "Command"
      case args = "Args"
      case hostname = "Hostname"
      case env = "Env"
      case dir = "Dir"
      case user = "User"
      case groups = "Groups"
      case labels = "Labels"
      case tty = "TTY"
      case readOnly = "ReadOnly"
      case mounts = "Mounts"
      case stopSignal = "StopSignal"
      case stopGracePeriod = "StopGracePeriod"
      case healthcheck = "HealthCheck"
      case hosts = "Hosts"
      case usesInit = "Init"
      case secrets = "Secrets"
      case configs = "Configs"
      case sysctls = "Sysctls"
      case capabilityAdd = "CapabilityAdd"
      case capabilityDrop = "CapabilityDrop"
      case ulimits = "Ulimits"
    }
  }

  /// A secret that a container gets as a file.
  public struct SecretReference: Codable, Sendable, Hashable {
    /// The secret's id.
    public var secretID: String
    /// The secret's name.
    public var secretName: String
    /// The file; nil for other ways.
    public var file: File?

    enum CodingKeys: String, CodingKey {
      case secretID = "SecretID"
      case secretName = "SecretName"
      case file = "File"
    }
  }

  /// A config that a container gets as a file.
  public struct ConfigReference: Codable, Sendable, Hashable {
    /// The config's id.
    public var configID: String
    /// The config's name.
    public var configName: String
    /// The file; nil for other ways.
    public var file: File?

    enum CodingKeys: String, CodingKey {
      case configID = "ConfigID"
      case configName = "ConfigName"
      case file = "File"
    }
  }

  /// A file that holds a secret or a config.
  public struct File: Codable, Sendable, Hashable {
    /// Its path; a secret's lies under `/run/secrets`.
    public var name: String
    /// The user it belongs to.
    public var uid: String
    /// The group it belongs to.
    public var gid: String
    /// Its permissions.
    public var mode: Int

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case uid = "UID"
      case gid = "GID"
      case mode = "Mode"
    }
  }
}

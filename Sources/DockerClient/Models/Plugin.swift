/// A plugin that an engine has installed (`GET /plugins/{name}/json`).
public struct Plugin: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// Whether it runs.
  public var enabled: Bool
  /// Where it comes from; empty for one that was made here.
  public var reference: String
  /// What whoever installed it chose.
  public var settings: Settings
  /// What it is.
  public var config: Config

  /// What whoever installed a plugin chose.
  public struct Settings: Codable, Sendable, Hashable, ZeroValued {
    /// The environment.
    public var env: [EnvironmentVariable] = []
    /// The arguments.
    public var args: [String] = []

    /// Nothing.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case env = "Env"
      case args = "Args"
    }
  }

  /// What a plugin is.
  public struct Config: Codable, Sendable, Hashable, ZeroValued {
    /// What it does, for people.
    public var description = ""
    /// Where to read about it.
    public var documentation = ""
    /// What it offers.
    public var interface = Interface()
    /// The program and its arguments.
    public var entrypoint: [String] = []
    /// The folder in which it runs.
    public var workDir = ""
    /// Its network.
    public var network = Network()
    /// What it may do with the host.
    public var linux = Linux()
    /// Whether it sees the host's processes.
    public var pidHost = false
    /// Whether it shares the host's memory segments.
    public var ipcHost = false
    /// The path whose mounts the host sees; empty for none.
    public var propagatedMount = ""

    /// Nothing.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case description = "Description"
      case documentation = "Documentation"
      case interface = "Interface"
      case entrypoint = "Entrypoint"
      case workDir = "WorkDir"
      case network = "Network"
      case linux = "Linux"
      case pidHost = "PidHost"
      case ipcHost = "IpcHost"
      case propagatedMount = "PropagatedMount"
    }
  }

  /// What a plugin offers the engine.
  public struct Interface: Codable, Sendable, Hashable, ZeroValued {
    /// `docker.volumedriver/1.0`, `docker.networkdriver/1.0`, `docker.logdriver/1.0`, …
    public var types: [String] = []
    /// Its socket's name.
    public var socket = ""

    /// Nothing.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case types = "Types"
      case socket = "Socket"
    }
  }

  /// A plugin's network.
  public struct Network: Codable, Sendable, Hashable, ZeroValued {
    /// `none`, `host`, `bridge`.
    public var type = ""

    /// None.
    public init() {}

    enum CodingKeys: String, CodingKey { case type = "Type" }
  }

  /// What a plugin may do with the host.
  public struct Linux: Codable, Sendable, Hashable, ZeroValued {
    /// Capabilities, as `CAP_SYS_ADMIN`.
    public var capabilities: [String] = []
    /// Whether it may use every device.
    public var allowAllDevices = false

    /// Nothing.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case capabilities = "Capabilities"
      case allowAllDevices = "AllowAllDevices"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "Id"
    case name = "Name"
    case enabled = "Enabled"
    case reference = "PluginReference"
    case settings = "Settings"
    case config = "Config"
  }
}

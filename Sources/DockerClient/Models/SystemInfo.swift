/// The state of an engine and of its host (`GET /info`).
public struct SystemInfo: Codable, Sendable, Hashable {
  /// The engine's id.
  public var id: String
  /// The host's name.
  public var name: String
  /// All containers.
  public var containers: Int
  /// Containers that run.
  public var containersRunning: Int
  /// Containers that are frozen.
  public var containersPaused: Int
  /// Containers that have ended or never began.
  public var containersStopped: Int
  /// Images.
  public var images: Int
  /// The engine's version.
  public var serverVersion: String
  /// The storage driver: `overlay2`.
  public var driver: String
  /// What the storage driver says about itself, in pairs.
  public var driverStatus: [[String]]
  /// The log driver of containers that name none.
  public var loggingDriver: String
  /// Who manages control groups: `systemd`, `cgroupfs`.
  public var cgroupDriver: String
  /// `1` or `2`.
  public var cgroupVersion: String
  /// The kernel.
  public var kernelVersion: String
  /// The host's operating system, for people.
  public var operatingSystem: String
  /// `linux` or `windows`.
  public var osType: String
  /// The host's processor, in the kernel's words: `x86_64`.
  public var architecture: String
  /// Processors.
  public var ncpu: Int
  /// Bytes of memory.
  public var memTotal: Int
  /// Where the engine keeps everything.
  public var dockerRootDir: String
  /// `name=seccomp,profile=default`, `name=apparmor`, `name=rootless`, `name=userns`.
  public var securityOptions: [String]
  /// The OCI runtime of containers that name none.
  public var defaultRuntime: String
  /// Whether containers go on while the engine restarts.
  public var liveRestoreEnabled: Bool
  /// Whether experimental features are on.
  public var experimentalBuild: Bool
  /// The swarm, if the engine is in one.
  public var swarm: SwarmInfo
  /// Registries.
  public var registryConfig: RegistryConfig?
  /// What the engine warns about.
  public var warnings: [String]

  /// Whether the engine runs without root's rights.
  public var isRootless: Bool { securityOptions.contains { $0.hasPrefix("name=rootless") } }

  /// An engine's part in a swarm.
  public struct SwarmInfo: Codable, Sendable, Hashable, ZeroValued {
    /// `inactive`, `active`, `pending`, `error`, `locked`.
    public var localNodeState = ""
    /// Whether it is a manager.
    public var controlAvailable = false

    /// No swarm.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case localNodeState = "LocalNodeState"
      case controlAvailable = "ControlAvailable"
    }
  }

  /// The registries an engine knows.
  public struct RegistryConfig: Codable, Sendable, Hashable {
    /// Networks whose registries may be reached without TLS.
    public var insecureRegistryCIDRs: [String]
    /// Registries by name.
    public var indexConfigs: [String: Index]
    /// Mirrors of Docker Hub.
    public var mirrors: [String]

    /// One registry.
    public struct Index: Codable, Sendable, Hashable {
      /// Its name.
      public var name: String
      /// Whether it must be reached by TLS.
      public var secure: Bool

      enum CodingKeys: String, CodingKey {
        case name = "Name"
        case secure = "Secure"
      }
    }

    enum CodingKeys: String, CodingKey {
      case insecureRegistryCIDRs = "InsecureRegistryCIDRs"
      case indexConfigs = "IndexConfigs"
      case mirrors = "Mirrors"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case name = "Name"
    case containers = "Containers"
    case containersRunning = "ContainersRunning"
    case containersPaused = "ContainersPaused"
    case containersStopped = "ContainersStopped"
    case images = "Images"
    case serverVersion = "ServerVersion"
    case driver = "Driver"
    case driverStatus = "DriverStatus"
    case loggingDriver = "LoggingDriver"
    case cgroupDriver = "CgroupDriver"
    case cgroupVersion = "CgroupVersion"
    case kernelVersion = "KernelVersion"
    case operatingSystem = "OperatingSystem"
    case osType = "OSType"
    case architecture = "Architecture"
    case ncpu = "NCPU"
    case memTotal = "MemTotal"
    case dockerRootDir = "DockerRootDir"
    case securityOptions = "SecurityOptions"
    case defaultRuntime = "DefaultRuntime"
    case liveRestoreEnabled = "LiveRestoreEnabled"
    case experimentalBuild = "ExperimentalBuild"
    case swarm = "Swarm"
    case registryConfig = "RegistryConfig"
    case warnings = "Warnings"
  }
}

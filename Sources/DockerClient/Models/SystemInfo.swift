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
  /// The OCI runtimes by name.
  public var runtimes: [String: Runtime]
  /// The drivers it has.
  public var plugins: Plugins
  /// The file that `--init` puts first.
  public var initBinary: String
  /// Where images without a registry in their name come from.
  public var indexServerAddress: String
  /// The proxy for plain HTTP; passwords are left out by the engine.
  public var httpProxy: String
  /// The proxy for HTTPS.
  public var httpsProxy: String
  /// Hosts that are reached without a proxy.
  public var noProxy: String
  /// Labels of the engine, as `name=value`.
  public var labels: [String]
  /// The operating system's version.
  public var osVersion: String
  /// When the engine was asked, by the host's clock.
  public var systemTime: Timestamp?
  /// The pools that networks get their addresses from.
  public var defaultAddressPools: [AddressPool]
  /// Whether the host's kernel can limit memory.
  public var memoryLimit: Bool
  /// Whether it can limit swap.
  public var swapLimit: Bool
  /// Whether it can limit processes.
  public var pidsLimit: Bool
  /// Whether it knows weights of processor time.
  public var cpuShares: Bool
  /// Whether it can limit processor time.
  public var cpuQuota: Bool
  /// Whether it can bind containers to processors.
  public var cpuset: Bool
  /// Whether it forwards packets of IPv4, without which containers reach nothing outside.
  public var ipv4Forwarding: Bool
  /// Whether its firewall sees the packets on bridges.
  public var bridgeNfIptables: Bool
  /// The same for IPv6.
  public var bridgeNfIp6tables: Bool
  /// Whether the engine writes debugging messages to its log.
  public var debug: Bool
  /// Registries.
  public var registryConfig: RegistryConfig?
  /// What the engine warns about.
  public var warnings: [String]

  /// Whether the engine runs without root's rights.
  public var isRootless: Bool { securityOptions.contains { $0.hasPrefix("name=rootless") } }

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
    case runtimes = "Runtimes"
    case plugins = "Plugins"
    case initBinary = "InitBinary"
    case indexServerAddress = "IndexServerAddress"
    case httpProxy = "HttpProxy"
    case httpsProxy = "HttpsProxy"
    case noProxy = "NoProxy"
    case labels = "Labels"
    case osVersion = "OSVersion"
    case systemTime = "SystemTime"
    case defaultAddressPools = "DefaultAddressPools"
    case memoryLimit = "MemoryLimit"
    case swapLimit = "SwapLimit"
    case pidsLimit = "PidsLimit"
    case cpuShares = "CPUShares"
    case cpuQuota = "CpuCfsQuota"
    case cpuset = "CPUSet"
    case ipv4Forwarding = "IPv4Forwarding"
    case bridgeNfIptables = "BridgeNfIptables"
    case bridgeNfIp6tables = "BridgeNfIp6tables"
    case debug = "Debug"
    case registryConfig = "RegistryConfig"
    case warnings = "Warnings"
  }
}

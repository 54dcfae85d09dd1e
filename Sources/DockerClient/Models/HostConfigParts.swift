/// What the engine does when a container ends.
public struct RestartPolicy: Codable, Sendable, Hashable, ZeroValued {
  /// The policy.
  public var name: Name
  /// How often it is tried under `onFailure`; 0 for ever.
  public var maximumRetryCount: Int

  /// Makes a policy; none unless one is given.
  public init(_ name: Name = .none, maximumRetryCount: Int = 0) {
    self.name = name
    self.maximumRetryCount = maximumRetryCount
  }

  /// Does not restart.
  public init() { self.init(.none) }

  enum CodingKeys: String, CodingKey {
    case name = "Name"
    case maximumRetryCount = "MaximumRetryCount"
  }

  /// The name of a restart policy.
  public struct Name: EngineWord {
    /// The name as the engine writes it.
    public let rawValue: String

    /// Takes the engine's name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Never; an empty name means the same.
    public static let none: Name = "no"
    /// Whenever it ends, and when the engine starts.
    public static let always: Name = "always"
    /// As `always`, unless it was stopped by hand.
    public static let unlessStopped: Name = "unless-stopped"
    /// When its exit code is not 0.
    public static let onFailure: Name = "on-failure"
  }
}

/// A limit of a container's processes (`setrlimit`).
public struct Ulimit: Codable, Sendable, Hashable {
  /// The resource: `nofile`, `nproc`, `core`.
  public var name: String
  /// What a process gets.
  public var soft: Int
  /// What a process may raise it to.
  public var hard: Int

  /// Makes a limit.
  public init(name: String, soft: Int, hard: Int) {
    self.name = name
    self.soft = soft
    self.hard = hard
  }

  enum CodingKeys: String, CodingKey {
    case name = "Name"
    case soft = "Soft"
    case hard = "Hard"
  }
}

/// A device of the host in a container.
public struct DeviceMapping: Codable, Sendable, Hashable {
  /// Its path on the host.
  public var pathOnHost: String
  /// Its path in the container.
  public var pathInContainer: String
  /// What may be done with it: `r`, `w`, `m` (make).
  public var cgroupPermissions: String

  /// Makes a mapping.
  public init(pathOnHost: String, pathInContainer: String, cgroupPermissions: String = "rwm") {
    self.pathOnHost = pathOnHost
    self.pathInContainer = pathInContainer
    self.cgroupPermissions = cgroupPermissions
  }

  enum CodingKeys: String, CodingKey {
    case pathOnHost = "PathOnHost"
    case pathInContainer = "PathInContainer"
    case cgroupPermissions = "CgroupPermissions"
  }
}

/// Where a container's output goes.
public struct LogConfig: Codable, Sendable, Hashable, ZeroValued {
  /// The log driver: `json-file`, `local`, `journald`; empty for the engine's default.
  public var type = ""
  /// The driver's options.
  public var config: [String: String] = [:]

  /// The engine's default.
  public init() {}

  enum CodingKeys: String, CodingKey {
    case type = "Type"
    case config = "Config"
  }
}

/// A mount to be made.
public struct Mount: Codable, Sendable, Hashable {
  /// What is mounted.
  public var type: MountType
  /// The host's path, or the volume's name; nil for a new volume or a path in memory.
  public var source: String?
  /// The path in the container.
  public var target: String
  /// Whether it cannot be written.
  public var readOnly: Bool

  /// Makes a mount.
  public init(_ type: MountType, source: String? = nil, target: String, readOnly: Bool = false) {
    self.type = type
    self.source = source
    self.target = target
    self.readOnly = readOnly
  }

  enum CodingKeys: String, CodingKey {
    case type = "Type"
    case source = "Source"
    case target = "Target"
    case readOnly = "ReadOnly"
  }
}

/// What a mount brings into a container.
public struct MountType: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A path of the host.
  public static let bind: MountType = "bind"
  /// A volume.
  public static let volume: MountType = "volume"
  /// Memory.
  public static let tmpfs: MountType = "tmpfs"
  /// A named pipe of Windows.
  public static let npipe: MountType = "npipe"
}

/// A mount of a container as it is.
public struct MountPoint: Codable, Sendable, Hashable {
  /// What is mounted.
  public var type: MountType
  /// The volume's name; empty for other mounts.
  public var name: String
  /// The path on the host; empty for memory.
  public var source: String
  /// The path in the container.
  public var destination: String
  /// The volume's driver.
  public var driver: String
  /// The options it was made with: `ro`, `z`, `rshared`.
  public var mode: String
  /// Whether it can be written.
  public var rw: Bool
  /// How mounts made inside spread: `rprivate`, `rslave`, `rshared`; empty for volumes.
  public var propagation: String

  enum CodingKeys: String, CodingKey {
    case type = "Type"
    case name = "Name"
    case source = "Source"
    case destination = "Destination"
    case driver = "Driver"
    case mode = "Mode"
    case rw = "RW"
    case propagation = "Propagation"
  }
}

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
  /// How exactly the two sides of a path of the host agree, on Docker Desktop: `consistent`, `cached`, `delegated`.
  public var consistency: String?
  /// More about a path of the host.
  public var bindOptions: BindOptions?
  /// More about a volume.
  public var volumeOptions: VolumeOptions?
  /// More about a path in memory.
  public var tmpfsOptions: TmpfsOptions?
  /// More about an image; since API 1.48.
  public var imageOptions: ImageOptions?

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
    case consistency = "Consistency"
    case bindOptions = "BindOptions"
    case volumeOptions = "VolumeOptions"
    case tmpfsOptions = "TmpfsOptions"
    case imageOptions = "ImageOptions"
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
  /// The files of an image; since API 1.48.
  public static let image: MountType = "image"
  /// A volume of a swarm; since API 1.42.
  public static let cluster: MountType = "cluster"
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

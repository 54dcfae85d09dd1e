extension Mount {
  /// More about a mount of a path of the host.
  public struct BindOptions: Codable, Sendable, Hashable {
    /// How mounts made inside spread: `rprivate`, `rslave`, `rshared`; nil for `rprivate`.
    public var propagation: String?
    /// Whether mounts below the path stay outside.
    public var nonRecursive: Bool
    /// Whether the path is made if it is not there; since API 1.42.
    public var createMountpoint: Bool
    /// Whether only the path itself is read-only, not what is mounted below it; nil for the engine's way. Since API 1.44.
    public var readOnlyNonRecursive: Bool?
    /// Whether it is an error that what is mounted below cannot be made read-only; nil for the engine's way. Since
    /// API 1.44.
    public var readOnlyForceRecursive: Bool?

    /// Says how mounts spread.
    public init(propagation: String? = nil, nonRecursive: Bool = false, createMountpoint: Bool = false) {
      self.propagation = propagation
      self.nonRecursive = nonRecursive
      self.createMountpoint = createMountpoint
    }

    enum CodingKeys: String, CodingKey {
      case propagation = "Propagation"
      case nonRecursive = "NonRecursive"
      case createMountpoint = "CreateMountpoint"
      case readOnlyNonRecursive = "ReadOnlyNonRecursive"
      case readOnlyForceRecursive = "ReadOnlyForceRecursive"
    }
  }

  /// More about a mount of a volume.
  public struct VolumeOptions: Codable, Sendable, Hashable {
    /// Whether a new volume stays empty, instead of taking what the image has at the path.
    public var noCopy: Bool
    /// Labels of a new volume.
    public var labels: [String: String]
    /// The driver of a new volume; nil for `local`.
    public var driverConfig: Driver?
    /// A path in the volume that is mounted instead of all of it; since API 1.45.
    public var subpath: String?

    /// Describes a new volume.
    public init(noCopy: Bool = false, labels: [String: String] = [:], driverConfig: Driver? = nil) {
      self.noCopy = noCopy
      self.labels = labels
      self.driverConfig = driverConfig
    }

    /// The driver of a volume.
    public struct Driver: Codable, Sendable, Hashable {
      /// Its name.
      public var name: String
      /// Its options.
      public var options: [String: String]

      /// Names a driver.
      public init(name: String, options: [String: String] = [:]) {
        self.name = name
        self.options = options
      }

      enum CodingKeys: String, CodingKey {
        case name = "Name"
        case options = "Options"
      }
    }

    enum CodingKeys: String, CodingKey {
      case noCopy = "NoCopy"
      case labels = "Labels"
      case driverConfig = "DriverConfig"
      case subpath = "Subpath"
    }
  }

  /// More about a mount in memory.
  public struct TmpfsOptions: Codable, Sendable, Hashable {
    /// Bytes it may hold; 0 for half of the host's memory.
    public var sizeBytes: Int
    /// The permissions of the path; 0 for 0o1777.
    public var mode: Int
    /// Further options, one or two words each: `["noexec"]`, `["uid", "1000"]`; nil for none. Since API 1.46.
    public var options: [[String]]?

    /// Limits a mount in memory.
    public init(sizeBytes: Int = 0, mode: Int = 0) {
      self.sizeBytes = sizeBytes
      self.mode = mode
    }

    enum CodingKeys: String, CodingKey {
      case sizeBytes = "SizeBytes"
      case mode = "Mode"
      case options = "Options"
    }
  }

  /// More about a mount of an image.
  public struct ImageOptions: Codable, Sendable, Hashable {
    /// A path in the image that is mounted instead of all of it; nil for all.
    public var subpath: String?

    /// Names a path.
    public init(subpath: String? = nil) { self.subpath = subpath }

    enum CodingKeys: String, CodingKey { case subpath = "Subpath" }
  }
}

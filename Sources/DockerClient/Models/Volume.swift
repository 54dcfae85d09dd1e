/// A volume (`GET /volumes/{name}`).
public struct Volume: Codable, Sendable, Hashable {
  /// Its name.
  public var name: String
  /// The driver that keeps it: `local`.
  public var driver: String
  /// Where it is on the engine's host.
  public var mountpoint: String
  /// When it was made; nil if the driver does not say.
  public var createdAt: Timestamp?
  /// The labels.
  public var labels: [String: String]
  /// `local` or `global`.
  public var scope: String
  /// The driver's options.
  public var options: [String: String]
  /// How large it is and how many use it; only in `DiskUsage`.
  public var usageData: Usage?

  /// The use of a volume.
  public struct Usage: Codable, Sendable, Hashable {
    /// Bytes; -1 if the driver cannot say.
    public var size: Int
    /// Containers that refer to it; -1 if that was not counted.
    public var refCount: Int

    enum CodingKeys: String, CodingKey {
      case size = "Size"
      case refCount = "RefCount"
    }
  }

  enum CodingKeys: String, CodingKey {
    case name = "Name"
    case driver = "Driver"
    case mountpoint = "Mountpoint"
    case createdAt = "CreatedAt"
    case labels = "Labels"
    case scope = "Scope"
    case options = "Options"
    case usageData = "UsageData"
  }
}

/// The answer to `GET /volumes`.
struct VolumeList: Decodable {
  var volumes: [Volume]

  enum CodingKeys: String, CodingKey { case volumes = "Volumes" }
}

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

/// What a new volume is to be (`POST /volumes/create`).
public struct VolumeCreation: Encodable, Sendable, Hashable {
  /// Its name; empty lets the engine choose.
  public var name: String
  /// The driver that keeps it.
  public var driver: String
  /// The driver's options; for `local` those of `mount`: `type`, `o`, `device`.
  public var driverOptions: [String: String] = [:]
  /// The labels.
  public var labels: [String: String] = [:]

  /// Describes a volume.
  public init(_ name: String = "", driver: String = "local") {
    self.name = name
    self.driver = driver
  }

  enum CodingKeys: String, CodingKey {
    case name = "Name"
    case driver = "Driver"
    case driverOptions = "DriverOpts"
    case labels = "Labels"
  }
}

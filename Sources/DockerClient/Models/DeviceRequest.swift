/// Devices that a driver hands out to a container, such as GPUs.
public struct DeviceRequest: Codable, Sendable, Hashable {
  /// The driver; empty for the one with the capabilities.
  public var driver: String
  /// How many; -1 for all.
  public var count: Int
  /// Which ones, instead of a number.
  public var deviceIDs: [String]
  /// What they must be able to do: all words of one of the lists.
  public var capabilities: [[String]]
  /// Options of the driver.
  public var options: [String: String]

  /// Asks for devices.
  public init(
    driver: String = "", count: Int = 0, deviceIDs: [String] = [], capabilities: [[String]] = [],
    options: [String: String] = [:]
  ) {
    self.driver = driver
    self.count = count
    self.deviceIDs = deviceIDs
    self.capabilities = capabilities
    self.options = options
  }

  enum CodingKeys: String, CodingKey {
    case driver = "Driver"
    case count = "Count"
    case deviceIDs = "DeviceIDs"
    case capabilities = "Capabilities"
    case options = "Options"
  }
}

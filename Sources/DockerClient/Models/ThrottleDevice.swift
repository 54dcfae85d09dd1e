/// How much of a device of the host a container may use.
public struct ThrottleDevice: Codable, Sendable, Hashable {
  /// The device's path.
  public var path: String
  /// Bytes or accesses a second.
  public var rate: UInt64

  /// Limits the use of a device.
  public init(path: String, rate: UInt64) {
    self.path = path
    self.rate = rate
  }

  enum CodingKeys: String, CodingKey {
    case path = "Path"
    case rate = "Rate"
  }
}

/// How a container's use of a device of the host weighs against that of others.
public struct WeightDevice: Codable, Sendable, Hashable {
  /// The device's path.
  public var path: String
  /// 10 to 1000.
  public var weight: Int

  /// Weighs the use of a device.
  public init(path: String, weight: Int) {
    self.path = path
    self.weight = weight
  }

  enum CodingKeys: String, CodingKey {
    case path = "Path"
    case weight = "Weight"
  }
}

/// A version of the Engine API, such as 1.41.
public struct APIVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number before the dot.
  public let major: Int
  /// The number after the dot.
  public let minor: Int

  /// Makes a version.
  public init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// Reads `1.41`; nil if it is anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = UInt16(parts[0]), let minor = UInt16(parts[1]) else { return nil }
    self.init(Int(major), Int(minor))
  }

  /// The oldest version this client speaks (Docker 1.12).
  public static let oldest = APIVersion(1, 24)
  /// The newest version this client asks for. 1.52 changed the shape of `/system/df`.
  public static let newest = APIVersion(1, 51)

  /// `1.41`.
  public var description: String { "\(major).\(minor)" }

  /// Orders by major, then by minor number.
  public static func < (left: APIVersion, right: APIVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

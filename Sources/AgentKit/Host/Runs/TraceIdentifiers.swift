/// What a run and everything that belongs to it is known by: 16 random bytes as hexadecimal digits (W3C Trace Context).
public struct TraceID: Codable, Sendable, Hashable, CustomStringConvertible {
  /// 32 hexadecimal digits.
  public let description: String

  /// Makes a new one.
  public init() {
    var random = SystemRandomNumberGenerator()
    description = Self.digits(random.next()) + Self.digits(random.next())
  }

  fileprivate static func digits(_ number: UInt64) -> String {
    let text = String(number | 1, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

/// What one step of a run is known by: 8 random bytes as hexadecimal digits (W3C Trace Context).
public struct SpanID: Codable, Sendable, Hashable, CustomStringConvertible {
  /// 16 hexadecimal digits.
  public let description: String

  /// Makes a new one.
  public init() {
    var random = SystemRandomNumberGenerator()
    description = TraceID.digits(random.next())
  }
}

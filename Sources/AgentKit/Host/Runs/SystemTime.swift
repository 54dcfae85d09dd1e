#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A moment as the system's clock tells it, UTC.
public struct SystemTime: Sendable, Hashable, Comparable {
  /// Seconds since 1970.
  public let seconds: Int
  /// Nanoseconds into the second.
  public let nanoseconds: Int

  /// Names a moment.
  public init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// This moment.
  public static var now: SystemTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return SystemTime(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }

  /// Nanoseconds since 1970, as OpenTelemetry counts.
  public var nanosecondsSinceEpoch: Int { seconds * 1_000_000_000 + nanoseconds }

  /// The moment as RFC 3339 writes it, to the millisecond: `2026-11-26T00:45:01.250Z`.
  public var text: String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    let fields: [(number: Int, width: Int, end: String)] = [
      (Int(parts.tm_year) + 1900, 4, "-"), (Int(parts.tm_mon) + 1, 2, "-"), (Int(parts.tm_mday), 2, "T"),
      (Int(parts.tm_hour), 2, ":"), (Int(parts.tm_min), 2, ":"), (Int(parts.tm_sec), 2, "."),
      (nanoseconds / 1_000_000, 3, "Z"),
    ]
    return fields.reduce(into: "") { text, field in
      let digits = String(field.number)
      for _ in digits.utf8.count..<max(field.width, digits.utf8.count) { text += "0" }
      text += digits
      text += field.end
    }
  }

  /// Orders by time.
  public static func < (lhs: SystemTime, rhs: SystemTime) -> Bool {
    (lhs.seconds, lhs.nanoseconds) < (rhs.seconds, rhs.nanoseconds)
  }
}

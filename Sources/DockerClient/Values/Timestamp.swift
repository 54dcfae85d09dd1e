#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A moment with nanoseconds, as the engine writes it (RFC 3339, UTC); from the year 0 to the year 9999.
public struct Timestamp: Sendable, Hashable {
  /// Whole seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// The rest, 0 to 999,999,999.
  public let nanoseconds: Int32

  /// Makes a moment from seconds since 1970 and nanoseconds; more than a second's worth is carried over. What is
  /// outside the range becomes its end.
  public init(seconds: Int64, nanoseconds: Int64 = 0) {
    var (carry, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    if rest < 0 {
      carry -= 1
      rest += 1_000_000_000
    }
    let (sum, overflows) = seconds.addingReportingOverflow(carry)
    let whole = overflows ? (seconds < 0 ? .min : .max) : sum
    self.seconds = min(max(whole, -62_167_219_200), 253_402_300_799)
    self.nanoseconds = self.seconds == whole ? Int32(rest) : 0
  }

  /// The moment now.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  }

  /// Go's zero time, which the engine writes where it means "never".
  static let zero = Timestamp(seconds: -62_135_596_800)

  /// The time from one moment to another.
  public static func - (later: Timestamp, earlier: Timestamp) -> Duration {
    .seconds(later.seconds - earlier.seconds)
      + .nanoseconds(Int64(later.nanoseconds) - Int64(earlier.nanoseconds))
  }

  /// The moment this much later.
  public static func + (moment: Timestamp, duration: Duration) -> Timestamp {
    let (seconds, attoseconds) = duration.components
    let (sum, overflows) = moment.seconds.addingReportingOverflow(seconds)
    return Timestamp(
      seconds: overflows ? (seconds < 0 ? .min : .max) : sum,
      nanoseconds: Int64(moment.nanoseconds) + attoseconds / 1_000_000_000)
  }

  /// The moment this much earlier.
  public static func - (moment: Timestamp, duration: Duration) -> Timestamp {
    moment + (.zero - duration)
  }

  /// How the engine takes a moment in `since` and `until`: `seconds.nanoseconds`.
  var queryValue: String {
    let digits = String(nanoseconds)
    return "\(seconds)." + String(repeating: "0", count: 9 - digits.count) + digits
  }
}

extension Timestamp: Comparable {
  /// Orders by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}

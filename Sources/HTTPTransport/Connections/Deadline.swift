/// The moment after which nobody waits any longer, or never.
package struct Deadline: Sendable, Hashable {
  private let instant: ContinuousClock.Instant?
  /// Which time it is the end of.
  package let kind: HTTPTimeouts.Kind

  package static let never = Deadline(instant: nil, kind: .total)

  private static let longest = Duration.seconds(1 << 31)

  /// This long from now; never if there is no duration, or one of more than 68 years.
  package static func after(_ duration: Duration?, _ kind: HTTPTimeouts.Kind = .total) -> Deadline {
    guard let duration, duration < longest else { return .never }
    return Deadline(instant: ContinuousClock.now.advanced(by: max(duration, .zero)), kind: kind)
  }

  private init(instant: ContinuousClock.Instant?, kind: HTTPTimeouts.Kind) {
    self.instant = instant
    self.kind = kind
  }

  /// What it means that it has passed; `what` is what did not happen.
  package func expired(_ what: String) -> HTTPError {
    HTTPError(.timedOut, "\(what) in time (the \(kind.rawValue) deadline)", expired: kind)
  }

  /// Whether there is no time left.
  package var hasPassed: Bool { instant.map { $0 <= .now } ?? false }

  /// This deadline or another one, whichever comes first.
  package func orEarlier(_ other: Deadline) -> Deadline {
    guard let instant else { return other }
    guard let otherInstant = other.instant else { return self }
    return instant < otherInstant ? self : other
  }

  /// The time that is left in whole milliseconds, rounded up and at least 0; -1 stands for no end, as `poll` has it.
  package var pollTimeout: Int32 {
    guard let instant else { return -1 }
    let left = ContinuousClock.now.duration(to: instant)
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    return Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}

/// The moment after which nobody waits any longer, or never.
package struct Deadline: Sendable, Hashable {
  private let instant: ContinuousClock.Instant?

  package static let never = Deadline(instant: nil)

  /// This long from now; never if there is no duration.
  package static func after(_ duration: Duration?) -> Deadline {
    Deadline(instant: duration.map { ContinuousClock.now.advanced(by: $0) })
  }

  private init(instant: ContinuousClock.Instant?) { self.instant = instant }

  /// The time that is left in whole milliseconds, rounded up and at least 0; -1 stands for no end, as `poll` has it.
  package var pollTimeout: Int32 {
    guard let instant else { return -1 }
    let left = ContinuousClock.now.duration(to: instant)
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    let milliseconds = seconds.multipliedReportingOverflow(by: 1000)
    let rounded = milliseconds.partialValue + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return milliseconds.overflow ? .max : Int32(clamping: rounded)
  }
}

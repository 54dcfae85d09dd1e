internal import DockerClient
internal import LogAnalysis
internal import Reporting

extension Timestamp {
  /// A moment of a log.
  init(_ time: LogTime) { self.init(seconds: 0, nanoseconds: time) }

  /// The moment as logs have it; the years 1678 to 2262.
  var logTime: LogTime {
    let bound: Int64 = 9_223_372_000
    return min(max(seconds, -bound), bound) * 1_000_000_000 + Int64(nanoseconds)
  }

  /// Day and time in UTC, to the second: `2026-01-31 12:00:00`.
  var dayAndTime: String { "\(day) \(timeOfDay)" }
}

internal import DockerClient
internal import Reporting

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Timestamp {
  /// How long ago it was, in the largest unit that fits: "5 minutes ago".
  func age(at now: Timestamp) -> String {
    let seconds = max(0, now.seconds - self.seconds)
    return seconds < 1 ? "just now" : TimeWords.rough(seconds) + " ago"
  }

  /// The moment as a date.
  var date: Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(nanoseconds) / 1e9)
  }

  /// The day in UTC: `2026-01-31`. What a plan says holds still, so it names a day and no age.
  var day: String { String(description.prefix(10)) }

  /// The time of day in UTC, to the second.
  var timeOfDay: String { String(description.dropFirst(11).prefix(8)) }
}

extension Duration {
  /// The length as people read it: `350 ms`, `2 min 5 s`.
  var words: String {
    Block.Unit.seconds.text(Double(components.seconds) + Double(components.attoseconds) / 1e18)
  }
}

/// Writes lengths of time roughly.
enum TimeWords {
  /// The largest unit that fits, as the docker command writes ages: "3 weeks".
  static func rough(_ seconds: Int64) -> String {
    let units: [(Int64, String)] = [
      (365 * 86400, "year"), (30 * 86400, "month"), (7 * 86400, "week"), (86400, "day"), (3600, "hour"),
      (60, "minute"),
      (1, "second"),
    ]
    guard let (size, unit) = units.first(where: { seconds >= $0.0 }) else { return "0 seconds" }
    let count = seconds / size
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}

extension Int {
  /// The number with its noun: "1 container", "3 containers".
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

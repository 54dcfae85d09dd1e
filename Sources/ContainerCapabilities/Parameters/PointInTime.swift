package import AgentKit
internal import DockerClient

/// A point in time: a date and time, or a length of time before now.
///
/// Source of the grammar: `docker logs --since`: RFC 3339 (`2026-11-23T13:34:21Z`; the time or the zone may be left
/// out, and UTC is meant) or a duration (`42m`).
package enum PointInTime: TextParameter {
  /// So long before now.
  case ago(TimeSpan)
  /// Seconds since the beginning of 1970, UTC, with the text that was given.
  case at(Double, String)

  /// The text as it was given.
  package var description: String {
    switch self {
    case .ago(let span): span.description
    case .at(_, let text): text
    }
  }

  /// Reads a point in time.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    if text.utf8.count <= 40, let time = Timestamp(typed: text) {
      self = .at(Double(time.seconds) + Double(time.nanoseconds) / 1e9, text)
    } else if let span = try? TimeSpan(text) {
      self = .ago(span)
    } else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder,
        because: "give a date and time such as 2026-11-23T13:34:21Z, or how long ago, such as 10m or 2h")
    }
  }

  /// `time`
  package static var placeholder: String { "time" }

  /// Seconds since the beginning of 1970, UTC.
  package func seconds(now: Double) -> Double {
    switch self {
    case .ago(let span): now - span.seconds
    case .at(let seconds, _): seconds
    }
  }

  /// Finds dates, and lengths of time that look back: "last 2 hours", "since 10m", "30 minutes ago", "yesterday".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    var found = words.indices.compactMap { index -> ScannedValue? in
      if dayWords.contains(words[index].folded), let days = days[words[index].lower] {
        return ScannedValue(.string(days), range: words[index].range, certainty: 0.7)
      }
      guard words[index].marks.contains(.digit) else { return nil }
      let word = words[index].text
      guard 10...40 ~= word.utf8.count, Timestamp(typed: word) != nil else { return nil }
      return ScannedValue(.string(word), range: words[index].range, certainty: 0.98)
    }
    found += TimeSpan.scan(text).compactMap { span in
      let start = words.firstIndex { $0.range.lowerBound >= span.range.lowerBound } ?? 0
      let end = words.firstIndex { $0.range.lowerBound >= span.range.upperBound } ?? words.count
      let before = words[..<start].suffix(2).map { $0.lower }
      let looksBack = !cues.isDisjoint(with: before) || cues.contains(words[start].lower)
      let isPast = looksBack || (end < words.count && ["ago", "back"].contains(words[end].lower))
      return ScannedValue(span.value, range: span.range, certainty: isPast ? max(span.certainty, 0.9) : 0.25)
    }
    return found
  }

  private static let cues: Set<String> = ["last", "past", "since", "--since", "until", "--until", "previous"]
  private static let dayWords = WordHashes(days.keys)
  private static let days: [String: String] = [
    "yesterday": "24h", "today": "24h", "overnight": "12h", "tonight": "12h",
  ]
}

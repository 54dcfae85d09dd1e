package import AgentKit

/// A length of time.
///
/// Source of the grammar: Go's `time.ParseDuration` (`1h30m`, `1.5h`, `250ms`), which the docker command reads, and
/// days and weeks (`7d`, `2w`). A bare number is seconds.
package struct TimeSpan: TextParameter {
  /// The length as it was given.
  package let description: String
  /// The length in seconds; never negative, at most a hundred years.
  package let seconds: Double

  /// Reads a length of time.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: reason)
    }
    var rest = Substring(text)
    var seconds = 0.0
    guard !rest.isEmpty else { throw fault("it is empty") }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      guard let number = Double(digits) else { throw fault("write it as 90s, 10m, 1h30m or 7d") }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { !($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(unit.count)
      if unit.isEmpty, digits.count == text.count {
        seconds = number
      } else {
        guard let length = Self.units[String(unit)] else {
          throw fault("\"\(unit)\" is no unit; use s, m, h, d or w")
        }
        seconds += number * length
      }
    }
    guard seconds <= 100 * 366 * 86400 else { throw fault("it is longer than a hundred years") }
    self.seconds = seconds
    description = text
  }

  /// `duration`
  package static var placeholder: String { "duration" }

  private static let units: [String: Double] = [
    "ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400,
  ]

  /// Finds lengths of time: `10m`, "2 hours", "half an hour", "a day".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words.map { $0.text.lowercased() }
    return words.indices.compactMap { index in
      if let unit = spoken[words[index]] { return spokenValue(at: index, unit: unit, words: words, in: text) }
      let word = words[index]
      guard let first = word.utf8.first, 48...57 ~= first, let last = word.utf8.last, !(48...57 ~= last),
        (try? TimeSpan(word)) != nil
      else { return nil }
      let before = index > 0 ? words[index - 1] : ""
      let isSure = last != UInt8(ascii: "m") || word.contains("h") || cues.contains(before)
      return ScannedValue(.string(word), range: text.words[index].range, certainty: isSure ? 0.95 : 0.5)
    }
  }

  private static func spokenValue(
    at index: Int, unit: String, words: [String], in text: ScannedText
  ) -> ScannedValue? {
    func value(_ number: String, from start: Int, _ certainty: Double) -> ScannedValue {
      ScannedValue(.string(number + unit), range: text.bytes(of: start..<(index + 1)), certainty: certainty)
    }
    guard index > 0 else { return nil }
    let before = words[index - 1]
    if Double(before) != nil { return value(before, from: index - 1, 0.95) }
    if let number = numbers[before] { return value(number, from: index - 1, 0.9) }
    if before == "an" || before == "a" {
      let isHalf = index > 1 && words[index - 2] == "half"
      return isHalf ? value("0.5", from: index - 2, 0.9) : value("1", from: index - 1, 0.7)
    }
    return before == "last" || before == "past" ? value("1", from: index, 0.85) : nil
  }

  private static let spoken: [String: String] = [
    "second": "s", "seconds": "s", "sec": "s", "secs": "s", "minute": "m", "minutes": "m", "min": "m",
    "mins": "m",
    "hour": "h", "hours": "h", "hr": "h", "hrs": "h", "day": "d", "days": "d", "week": "w", "weeks": "w",
  ]
  private static let numbers: [String: String] = [
    "one": "1", "two": "2", "couple": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "ten": "10", "twelve": "12", "fifteen": "15", "twenty": "20", "thirty": "30", "sixty": "60",
  ]
  private static let cues: Set<String> = [
    "last", "past", "since", "--since", "--until", "until", "for", "every", "after", "within", "timeout",
    "wait",
    "previous", "than", "interval",
  ]
}

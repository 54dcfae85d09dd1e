package import AgentKit

extension TimeSpan {
  /// Finds lengths of time: `10m`, "2 hours", "half an hour". What only says since when is a guess.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    return words.indices.compactMap { index in
      let isUnit = units.contains(words[index].folded)
      guard isUnit || words[index].beginsWithDigit else { return nil }
      let found =
        if isUnit, let unit = spoken[words[index].lower] {
          spokenValue(at: index, unit: unit, in: text)
        } else {
          writtenValue(at: index, in: text)
        }
      return found.map { looksBack($0, over: index, in: text) ? $0.guessed : $0 }
    }
  }

  /// Whether a length of time says since when: "since 10 minutes", "2 hours ago"; but not "more than 7 days ago".
  private static func looksBack(_ found: ScannedValue, over index: Int, in text: ScannedText) -> Bool {
    let words = text.words
    let start = words[...index].lastIndex { $0.range.lowerBound <= found.range.lowerBound } ?? index
    let before = start > 0 ? words[start - 1].lower : ""
    if ["since", "--since", "--until"].contains(before) { return true }
    return before != "than" && index + 1 < words.count && words[index + 1].lower == "ago"
  }

  private static func writtenValue(at index: Int, in text: ScannedText) -> ScannedValue? {
    let word = text.words[index].lower
    if index > 0, secondsOptions.contains(text.words[index - 1].text), let seconds = UInt32(word) {
      return ScannedValue(.string("\(seconds)s"), range: text.words[index].range, certainty: 0.95)
    }
    guard let last = word.utf8.last, !(48...57 ~= last), (try? TimeSpan(word)) != nil else { return nil }
    let isAnnounced = index > 0 && cues.contains(text.words[index - 1].folded)
    let isSure = last != UInt8(ascii: "m") || word.contains("h") || isAnnounced
    return ScannedValue(.string(word), range: text.words[index].range, certainty: isSure ? 0.95 : 0.5)
  }

  private static func spokenValue(at index: Int, unit: String, in text: ScannedText) -> ScannedValue? {
    func value(_ number: String, from start: Int, _ certainty: Double) -> ScannedValue? {
      guard let span = try? TimeSpan(number + unit) else { return nil }
      return ScannedValue(
        .string(span.description), range: text.bytes(of: start..<(index + 1)), certainty: certainty)
    }
    guard index > 0 else { return nil }
    let before = text.words[index - 1].lower
    if let given = value(before, from: index - 1, 0.95) { return given }
    if let number = numbers[before] { return value(number, from: index - 1, 0.9) }
    if before == "an" || before == "a" {
      let isHalf = index > 1 && text.words[index - 2].lower == "half"
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
  /// Options whose value is in seconds: `docker stop -t 3 web`.
  private static let secondsOptions: Set<String> = ["-t", "--time", "--timeout"]
  private static let units = WordHashes(spoken.keys)
  private static let cues = WordHashes([
    "last", "past", "since", "--since", "--until", "until", "for", "every", "after", "within", "timeout",
    "wait", "previous", "than", "interval",
  ])
}

extension ScannedValue {
  /// The same value, found with less certainty than anybody should act on.
  fileprivate var guessed: ScannedValue { ScannedValue(value, range: range, certainty: 0.2) }
}

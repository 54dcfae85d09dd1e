package import AgentKit

extension ByteCount {
  /// Finds amounts with a unit: `256m`, `1.5GiB`, "256 MB", "half a gig".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    return words.indices.compactMap { index in
      let isUnit = units.contains(words[index].folded)
      guard isUnit || words[index].beginsWithDigit else { return nil }
      let word = words[index].lower
      if isUnit, let unit = spoken[word] { return spokenAmount(at: index, unit: unit, in: text) }
      guard let last = word.utf8.last, !(48...57 ~= last), let amount = try? ByteCount(word)
      else { return nil }
      let isShort = !(word.hasSuffix("b"))
      // "10m" is ten minutes as often as ten megabytes.
      let certainty =
        !isShort ? 0.95 : isAboutMemory(index, in: words) ? 0.95 : last == UInt8(ascii: "m") ? 0.5 : 0.75
      return ScannedValue(.string(amount.description), range: words[index].range, certainty: certainty)
    }
  }

  /// The amount whose unit is a word of its own: "256 MB", "half a gig".
  private static func spokenAmount(at index: Int, unit: String, in text: ScannedText) -> ScannedValue? {
    guard index > 0 else { return nil }
    let word = text.words[index - 1]
    let number = numbers[word.lower] ?? word.text
    let isHalf = word.lower == "a" && index > 1 && text.words[index - 2].lower == "half"
    guard let amount = try? ByteCount((isHalf ? "0.5" : number) + unit) else { return nil }
    let run = (isHalf ? index - 2 : index - 1)..<(index + 1)
    return ScannedValue(
      .string(amount.description), range: text.bytes(of: run), certainty: isHalf ? 0.9 : 0.95)
  }

  /// Whether one of the three words before or the two behind speaks of memory or storage.
  private static func isAboutMemory(_ index: Int, in words: [ScannedText.Word]) -> Bool {
    let near = words[max(0, index - 3)..<min(words.count, index + 3)]
    return near.contains { cues.contains($0.folded) }
  }

  private static let cues = WordHashes([
    "memory", "ram", "mem", "--memory", "-m", "limit", "swap", "shm", "--shm-size", "disk", "space", "size",
    "bytes", "limited", "cap",
  ])
  private static let numbers = ["a": "1", "an": "1", "one": "1", "two": "2", "four": "4", "eight": "8"]
  private static let units = WordHashes(spoken.keys)
  private static let spoken: [String: String] = [
    "kb": "k", "kib": "k", "kilobytes": "k", "mb": "m", "mib": "m", "megs": "m", "meg": "m", "megabytes": "m",
    "megabyte": "m", "gb": "g", "gib": "g", "gig": "g", "gigs": "g", "gigabytes": "g", "gigabyte": "g",
    "tb": "t",
    "terabytes": "t", "terabyte": "t",
  ]
}

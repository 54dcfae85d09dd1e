package import AgentKit

extension ByteCount {
  /// Finds amounts with a unit: `256m`, `1.5GiB`, "256 MB", "half a gig".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    return words.indices.compactMap { index in
      let word = words[index].text.lowercased()
      if let spoken = spoken[word], index > 0 {
        let number = words[index - 1].text
        let run = (index - 1)..<(index + 1)
        if Double(number) != nil {
          return ScannedValue(.string(number + spoken), range: text.bytes(of: run), certainty: 0.95)
        }
        if number == "a", index > 1, words[index - 2].text.lowercased() == "half" {
          return ScannedValue(
            .string("0.5" + spoken), range: text.bytes(of: (index - 2)..<(index + 1)), certainty: 0.9)
        }
        return nil
      }
      guard let first = word.utf8.first, 48...57 ~= first, let last = word.utf8.last, !(48...57 ~= last),
        let amount = try? ByteCount(word)
      else { return nil }
      let isShort = !(word.hasSuffix("b"))
      // "10m" is ten minutes as often as ten megabytes.
      let certainty =
        !isShort ? 0.95 : isAboutMemory(index, in: words) ? 0.95 : last == UInt8(ascii: "m") ? 0.5 : 0.75
      return ScannedValue(.string(amount.description), range: words[index].range, certainty: certainty)
    }
  }

  /// Whether one of the three words before or the two behind speaks of memory or storage.
  private static func isAboutMemory(_ index: Int, in words: [ScannedText.Word]) -> Bool {
    let near = words[max(0, index - 3)..<min(words.count, index + 3)]
    return near.contains { cues.contains($0.text.lowercased()) }
  }

  private static let cues: Set<String> = [
    "memory", "ram", "mem", "--memory", "-m", "limit", "swap", "shm", "--shm-size", "disk", "space", "size",
    "bytes",
    "limited", "cap",
  ]
  private static let spoken: [String: String] = [
    "kb": "k", "kib": "k", "kilobytes": "k", "mb": "m", "mib": "m", "megs": "m", "meg": "m", "megabytes": "m",
    "megabyte": "m", "gb": "g", "gib": "g", "gig": "g", "gigs": "g", "gigabytes": "g", "gigabyte": "g",
    "tb": "t",
    "terabytes": "t", "terabyte": "t",
  ]
}

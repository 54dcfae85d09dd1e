/// Finds wordings that stand for values in requests. It is made once for every type of parameter.
package struct WordingScanner: Sendable {
  private struct Wording {
    let words: SoughtWords
    let value: JSONValue
    let certainty: Double
  }

  private let wordings: [Wording]
  /// The words that wordings begin with; most requests hold none of them.
  private let firstWords: WordHashes

  /// Takes wordings in lower case, with single blanks between their words.
  package init(_ wordings: [(wording: String, value: String, certainty: Double)]) {
    self.wordings = wordings.map {
      Wording(words: SoughtWords($0.wording), value: .string($0.value), certainty: $0.certainty)
    }
    firstWords = WordHashes(
      wordings.map { String($0.wording.prefix { $0 != " " }) })
  }

  /// Takes the wordings of a choice's values.
  init<Choice: ChoiceParameter>(_ type: Choice.Type) {
    var wordings: [(wording: String, value: String, certainty: Double)] = []
    for choice in type.allCases {
      for wording in choice.wordings {
        // One of several words is surer than one word.
        let isDistinct = wording.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
        wordings.append((wording, choice.rawValue, isDistinct ? 0.9 : 0.7))
      }
    }
    self.init(wordings)
  }

  /// The values in a text, in the order of the wordings.
  package func values(in text: ScannedText) -> [ScannedValue] {
    var values: [ScannedValue] = []
    guard text.words.contains(where: { firstWords.contains($0.folded) }) else { return values }
    for wording in wordings {
      wording.words.forEachOccurrence(in: text) { words in
        values.append(ScannedValue(wording.value, range: text.bytes(of: words), certainty: wording.certainty))
      }
    }
    return values
  }
}

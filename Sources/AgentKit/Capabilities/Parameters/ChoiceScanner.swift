/// Finds the wordings of a choice's values in requests. It is made once for every parameter.
struct ChoiceScanner: Sendable {
  private struct Wording {
    let words: SoughtWords
    let value: JSONValue
    let certainty: Double
  }

  private let wordings: [Wording]

  init<Choice: ChoiceParameter>(_ type: Choice.Type) {
    wordings = type.allCases.flatMap { choice in
      choice.wordings.map { wording in
        // One of several words is surer than one word.
        let isDistinct = wording.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
        return Wording(
          words: SoughtWords(wording), value: .string(choice.rawValue), certainty: isDistinct ? 0.9 : 0.7)
      }
    }
  }

  /// The values in a text, in the order of the choices.
  func values(in text: ScannedText) -> [ScannedValue] {
    var values: [ScannedValue] = []
    for wording in wordings {
      wording.words.forEachOccurrence(in: text) { words in
        values.append(ScannedValue(wording.value, range: text.bytes(of: words), certainty: wording.certainty))
      }
    }
    return values
  }
}

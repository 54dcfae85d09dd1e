/// The people's own words in labelled requests, and the shapes of the things that they name, numbered as they come.
struct FitVocabulary: Sendable {
  private var numbers = HashTable(capacity: 4096)
  private var stems: [UInt64] = []
  /// Per word, how often each of its forms occurs.
  private var forms: [[String: Int]] = []

  /// How many words there are.
  var count: Int { stems.count }

  /// The numbers of a request's own words.
  mutating func numbers(of text: RequestText) -> [Int] {
    text.words.compactMap { word in
      guard word.isOwn else {
        return word.isContent ? word.shape.map { number(of: $0.stem, written: $0.form) } : nil
      }
      let form = String(decoding: text.bytes[Int(word.start)..<Int(word.end)], as: UTF8.self).lowercased()
      // A misspelt word is no form of what was meant, and a number says nothing.
      guard LearnedWords.stem(of: form) == word.stem, form.utf8.contains(where: { $0 > 0x39 }) else {
        return nil
      }
      return number(of: word.stem, written: form)
    }
  }

  private mutating func number(of stem: UInt64, written form: String) -> Int {
    let number = Int(numbers.value(of: stem, orInsert: Int32(stems.count)))
    if number == stems.count {
      stems.append(stem)
      forms.append([:])
    }
    forms[number][form, default: 0] += 1
    return number
  }

  /// The words whose weights are worth keeping, in hundredths.
  func words(_ weights: some Sequence<Float>) -> [LearnedWords.Word] {
    zip(weights, stems.indices).compactMap { weight, number in
      guard abs(weight) >= LearnedWords.least else { return nil }
      let commonest = forms[number].max { ($0.value, $1.key) < ($1.value, $0.key) }
      return LearnedWords.Word(
        form: commonest?.key ?? "", stem: stems[number], weight: (weight * 100).rounded() / 100)
    }
  }
}

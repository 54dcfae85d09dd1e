/// The people's own words in labelled requests, the shapes of the things that they name, and pairs of both, numbered as
/// they come.
struct FitVocabulary: Sendable {
  private var numbers = HashTable(capacity: 4096)
  private var stems: [UInt64] = []
  /// Per word, how often each of its forms occurs.
  private var forms: [[String: Int]] = []
  private var isPair: [Bool] = []

  /// A pair in fewer requests is chance.
  private static let leastPairs = 3

  /// How many words there are.
  var count: Int { stems.count }

  /// The numbers of a request's own words and pairs.
  mutating func numbers(of text: RequestText) -> [Int] {
    var numbers: [Int] = []
    var before: (stem: UInt64, form: String)?
    for word in text.words {
      let read = read(word, in: text)
      if let read {
        if word.isContent { numbers.append(number(of: read.stem, written: read.form)) }
        if let before {
          let stem = WordPair.stem(before.stem, read.stem)
          numbers.append(number(of: stem, written: WordPair.form(before.form, read.form), isPair: true))
        }
      }
      before = read
    }
    return numbers
  }

  /// What stands for a word; `nil` where nothing is to be learned of it.
  private func read(_ word: RequestWord, in text: RequestText) -> (stem: UInt64, form: String)? {
    guard let stem = word.stemInPair else { return nil }
    guard word.region.isDisjoint(with: [.identifier, .pasted]) else {
      return word.shape.map { (stem, $0.form) }
    }
    let form = String(decoding: text.bytes[Int(word.start)..<Int(word.end)], as: UTF8.self).lowercased()
    // A misspelt word is no form of what was meant, and a number says nothing.
    guard LearnedWords.stem(of: form) == stem, form.utf8.contains(where: { $0 > 0x39 }) else { return nil }
    return (stem, form)
  }

  private mutating func number(of stem: UInt64, written form: String, isPair: Bool = false) -> Int {
    let number = Int(numbers.value(of: stem, orInsert: Int32(stems.count)))
    if number == stems.count {
      stems.append(stem)
      forms.append([:])
      self.isPair.append(isPair)
    }
    forms[number][form, default: 0] += 1
    return number
  }

  /// Forgets the pairs that occur too seldom to learn anything of.
  ///
  /// - Returns: Per number, the one that took its place.
  mutating func forgetRarePairs() -> [Int?] {
    var kept = FitVocabulary()
    let places = stems.indices.map { number -> Int? in
      let uses = forms[number].values.reduce(0, +)
      guard !isPair[number] || uses >= Self.leastPairs else { return nil }
      let place = kept.number(of: stems[number], written: "", isPair: isPair[number])
      kept.forms[place] = forms[number]
      return place
    }
    self = kept
    return places
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

/// Takes out of operations every phrase that occurs in tested requests and in no others.
///
/// What is left of a score then was not read off the requests it is measured on.
struct LexiconAblation {
  /// Phrases of more words than this are compared by their first so many.
  private static let longest = 16

  private let tested: Set<UInt64>
  private let others: Set<UInt64>

  init(tested: [LabelledRequest], others: [LabelledRequest]) {
    self.tested = Self.wordings(of: tested)
    self.others = Self.wordings(of: others)
  }

  /// The operations without those phrases.
  func applied(to catalogue: OperationCatalogue) -> OperationCatalogue {
    catalogue.rewording { words in
      Vocabulary(
        verbs: left(of: words.verbs), objects: left(of: words.objects), phrases: left(of: words.phrases),
        examples: left(of: words.examples), signatures: left(of: words.signatures))
    }
  }

  private func left(of phrases: [String]) -> [String] {
    phrases.filter { phrase in
      let stems = Self.stems(of: phrase).prefix(Self.longest)
      let wording = Self.wording(stems)
      return stems.isEmpty || !tested.contains(wording) || others.contains(wording)
    }
  }

  /// Every run of words of some requests.
  private static func wordings(of requests: [LabelledRequest]) -> Set<UInt64> {
    var wordings: Set<UInt64> = []
    for request in requests {
      let stems = stems(of: request.request)
      for start in stems.indices {
        var wording = seed
        for stem in stems[start..<min(stems.count, start + longest)] {
          wording = joined(wording, stem)
          wordings.insert(wording)
        }
      }
    }
    return wordings
  }

  private static func stems(of text: String) -> [UInt64] {
    var reader = WordReader(Array(text.utf8))
    var stems: [UInt64] = []
    while let word = reader.next() { stems.append(word.stem) }
    return stems
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func joined(_ wording: UInt64, _ stem: UInt64) -> UInt64 {
    ((wording ^ stem) &* 0xFF51_AFD7_ED55_8CCD) ^ (wording >> 29)
  }

  private static func wording(_ stems: some Sequence<UInt64>) -> UInt64 { stems.reduce(seed, joined) }
}

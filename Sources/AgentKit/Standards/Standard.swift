/// Something that definitions ask of work, and that operations can check: "the base image is pinned".
///
/// Definitions say it in their own words under *Quality Standards* and *Success Criteria*; a standard knows the wordings
/// by which it is recognised there. Operations give ``StandardEvidence`` for it. One criterion may name several standards at
/// once, and holds only where all of them do.
public struct Standard: Sendable, Hashable {
  /// A stable name: `base-image-pinned`.
  public let id: String
  private let asks: [Wording]
  private let forbids: [Wording]

  /// Declares a standard.
  ///
  /// A wording is a list of terms that must all stand in the criterion, in any order: `base-image tag|version`. A bar
  /// parts alternatives, a hyphen joins words that follow each other, `!base` must not be there. Case and the endings of
  /// words do not matter.
  ///
  /// - Parameters:
  ///   - id: A stable name.
  ///   - asks: Wordings of criteria that ask for it. They do not fit what begins with "never", "no" or "avoid".
  ///   - forbids: Wordings of criteria that forbid its opposite: they must hold a "no", "never", "not", "avoid" or
  ///     "without".
  public init(_ id: String, asks: [String] = [], forbids: [String] = []) {
    self.id = id
    self.asks = asks.map(Wording.init)
    self.forbids = forbids.map(Wording.init)
  }

  /// Whether a criterion names it.
  func isNamed(in criterion: CriterionWords) -> Bool {
    guard criterion.canBeSeen else { return false }
    return (!criterion.opensWithProhibition && asks.contains { $0.fits(criterion) })
      || (criterion.holdsProhibition && forbids.contains { $0.fits(criterion) })
  }
}

/// The terms of one wording.
private struct Wording: Sendable, Hashable {
  private struct Term: Hashable {
    let alternatives: [[String]]
    let isUnwanted: Bool
  }

  private let terms: [Term]

  init(_ text: String) {
    terms = text.split(separator: " ").map { term in
      let isUnwanted = term.first == "!"
      let words = (isUnwanted ? term.dropFirst() : term).split(separator: "|")
      return Term(alternatives: words.map { CriterionWords(String($0)).stems }, isUnwanted: isUnwanted)
    }
  }

  func fits(_ criterion: CriterionWords) -> Bool {
    terms.allSatisfy { term in term.alternatives.contains { criterion.holds($0) } != term.isUnwanted }
  }
}

/// The words of a criterion, by their stems.
struct CriterionWords {
  let stems: [String]
  /// Whether it begins by forbidding something.
  let opensWithProhibition: Bool
  /// Whether it forbids something anywhere.
  let holdsProhibition: Bool
  /// Whether one look can show it: not a story, and not what people do again and again.
  let canBeSeen: Bool

  /// The most words of a criterion; what is longer tells a story.
  private static let longest = 25

  private static let habits: Set<String> = [
    "regularly", "continuously", "daily", "weekly", "monthly", "quarterly", "periodically", "reviewed",
    "updated", "monitored", "documented", "discussed",
  ]

  private static let prohibitions: Set<String> = [
    "no", "not", "never", "avoid", "without", "nothing", "none", "neither", "nor", "cannot", "don", "dont",
  ]

  init(_ text: String) {
    let words = text.utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && byte < 0x80
    }.map { String(Substring($0)).lowercased() }
    stems = words.map { word in
      var stemmer = Stemmer(word: Array(word.utf8))
      stemmer.stem()
      return String(decoding: stemmer.word, as: UTF8.self)
    }
    opensWithProhibition =
      words.first.map { Self.prohibitions.contains($0) || $0 == "do" && words.dropFirst().first == "not" }
      ?? false
    canBeSeen = words.count <= Self.longest && !words.contains { Self.habits.contains($0) }
    holdsProhibition = words.contains { Self.prohibitions.contains($0) }
  }

  /// Whether these stems follow each other somewhere.
  func holds(_ sequence: [String]) -> Bool {
    guard !sequence.isEmpty, stems.count >= sequence.count else { return false }
    return (0...(stems.count - sequence.count)).contains { start in
      stems[start..<(start + sequence.count)].elementsEqual(sequence)
    }
  }
}

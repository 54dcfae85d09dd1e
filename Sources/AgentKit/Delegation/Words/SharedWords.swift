/// What is known of words whatever is loaded: one table by their lower-case forms and one by their stems, each made once
/// and asked once a word.
enum SharedWords {
  /// What the form of a word tells.
  struct Form {
    fileprivate let bits: Int32

    /// What it tells about the shape of a request.
    var cue: Cue { Cue(rawValue: UInt32(bits & 0xFFFF)) }
    /// What sorts of words it belongs to.
    var kinds: KnownWord.Kinds {
      KnownWord.Kinds(rawValue: UInt8(truncatingIfNeeded: bits >> SharedWords.kindsShift))
    }
  }

  /// What the stem of a word tells.
  struct Stem {
    fileprivate let bits: Int32

    /// How common it is in English: 1 for everyday words to 3 for familiar ones; 0 for what is none.
    var level: UInt8 { UInt8(bits & 3) }
    /// Whether it is a word of some trade.
    var isOfTrade: Bool { bits & SharedWords.trade != 0 }
    /// Whether it is a word of life away from the keyboard.
    var isEveryday: Bool { bits & SharedWords.everyday != 0 }
    /// Its number among the words of families; negative where no family has it.
    var member: Int32 { bits >> SharedWords.memberShift - 1 }
  }

  /// What is known of a form, by its hash.
  @inline(__always)
  static func form(_ surface: UInt64) -> Form { Form(bits: max(0, forms[surface])) }

  /// What is known of a stem, by its hash.
  @inline(__always)
  static func stem(_ stem: UInt64) -> Stem { Stem(bits: max(0, stems[stem])) }

  // Cues take the sixteen bits below these.
  private static let kindsShift: Int32 = 16

  private static let forms: HashTable = {
    var table = HashTable(capacity: 2048)
    for (cue, words) in CueWords.all {
      WordHash.forEachWord(of: words) { table.insert(Int32(cue.rawValue), into: $0) }
    }
    func insert(_ kind: KnownWord.Kinds, into word: UInt64) {
      table.insert(Int32(kind.rawValue) << kindsShift, into: word)
    }
    WordHash.forEachWord(of: AmbiguousWords.words) { insert(.ambiguous, into: $0) }
    for (words, _) in SenseConflicts.company {
      WordHash.forEachWord(of: words) { insert(.manySensed, into: $0) }
    }
    for word in Negation.openings.hashes { insert(.opensNegation, into: word) }
    for word in Mentions.openings.hashes { insert(.opensMention, into: word) }
    for word in Personas.firstWords.hashes { insert(.opensPersona, into: word) }
    for word in TypedCommands.programs.hashes { insert(.opensCommand, into: word) }
    return table
  }()

  // The level takes the two bits below these.
  private static let trade: Int32 = 1 << 2
  private static let everyday: Int32 = 1 << 3
  private static let memberShift: Int32 = 4

  private static let stems: HashTable = {
    var table = HashTable(capacity: 20_000)
    // A stem that words of several levels share is as common as the most common of them.
    English.forEachStem { stem, level in _ = table.value(of: stem, orInsert: level) }
    OtherTrades.forEachStem { table.insert(trade, into: $0) }
    var topics = WordReader(Array(EverydayTopics.words.utf8))
    while let word = topics.next() { table.insert(everyday, into: word.stem) }
    FamilyIndex.shared.forEachTerm { stem, term in table.insert((term + 1) << memberShift, into: stem) }
    return table
  }()
}

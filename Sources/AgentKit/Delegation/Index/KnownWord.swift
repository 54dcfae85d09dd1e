/// All that is known about a word before a request uses it, so that a request's word is looked up once.
struct KnownWord: Sendable {
  /// The hash of its stem.
  let stem: UInt64
  /// Its number in the index; negative where nobody mentions it.
  var term: Int32 = -1
  /// Its number among the words of families; negative where no family has it.
  let member: Int32
  /// What it tells about the shape of a request.
  var cue: Cue
  /// How common it is in everyday English, as `English.level(of:)` gives it.
  var level: UInt8
  let kinds: Kinds

  /// What sorts of words it belongs to.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    /// A word of the container trade that means something else to most people.
    static let ambiguous = Kinds(rawValue: 1)
    /// A word whose company shows its sense.
    static let manySensed = Kinds(rawValue: 2)
    /// A word of some trade.
    static let trade = Kinds(rawValue: 4)
    /// A word of life away from the keyboard.
    static let everyday = Kinds(rawValue: 8)
    /// A word at which a rule of reading looks closer; most requests have none of them.
    static let opensNegation = Kinds(rawValue: 16)
    static let opensMention = Kinds(rawValue: 32)
    static let opensPersona = Kinds(rawValue: 64)
    static let opensCommand = Kinds(rawValue: 128)
  }

  /// Gathers what is known of a word whatever is loaded.
  init(surface: UInt64, stem: UInt64) {
    let ofForm = SharedWords.form(surface)
    let ofStem = SharedWords.stem(stem)
    self.stem = stem
    member = ofStem.member
    cue = ofForm.cue
    level = ofStem.level
    var kinds = ofForm.kinds
    if ofStem.isOfTrade { kinds.insert(.trade) }
    if ofStem.isEveryday { kinds.insert(.everyday) }
    self.kinds = kinds
  }

  /// Whether it says nothing about a subject.
  var isStop: Bool { cue.contains(.stop) }

  /// Whether people say it who want nothing of anybody here.
  var isCommon: Bool { level > 0 || !kinds.isDisjoint(with: [.ambiguous, .trade]) }
}

/// The words that definitions and declarations use, by the hashes of their lower-case forms.
struct Glossary: Sendable {
  private let numbers: HashTable
  private let words: [KnownWord]

  init(_ numbers: HashTable, _ words: [KnownWord]) {
    self.numbers = numbers
    self.words = words
  }

  /// What is known of a word; `nil` where no text of the index has it in this very form.
  @inline(__always)
  subscript(surface: UInt64) -> KnownWord? {
    let number = numbers[surface]
    return number < 0 ? nil : words[Int(number)]
  }
}

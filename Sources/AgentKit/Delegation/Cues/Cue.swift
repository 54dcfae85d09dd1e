/// What an English word tells about the shape of a request, whatever the request is about.
struct Cue: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// A function word: it says nothing about the subject.
  static let stop = Cue(rawValue: 1 << 0)
  /// Joins clauses or things: "and".
  static let and = Cue(rawValue: 1 << 1)
  /// Begins what comes next: "then", "afterwards", "also".
  static let sequence = Cue(rawValue: 1 << 2)
  /// Turns to what is wanted instead: "but", "just", "only".
  static let contrast = Cue(rawValue: 1 << 3)
  /// Takes back what follows: "don't", "without".
  static let negator = Cue(rawValue: 1 << 4)
  /// Stands for something said before: "it", "them".
  static let pronoun = Cue(rawValue: 1 << 5)
  /// Begins a question: "why", "which".
  static let question = Cue(rawValue: 1 << 6)
  /// An auxiliary verb: "is", "can".
  static let auxiliary = Cue(rawValue: 1 << 7)
  /// Courtesy: "please", "thanks".
  static let courtesy = Cue(rawValue: 1 << 8)
  /// Says that something is wanted: "want", "need".
  static let desire = Cue(rawValue: 1 << 9)
  /// A verb that people give orders with: "write", "show".
  static let action = Cue(rawValue: 1 << 10)
  /// The text in quotation marks behind it is a name or a title, not a request: "titled", "called".
  static let mention = Cue(rawValue: 1 << 11)
  /// Text behind it is something that a program printed: "error", "says".
  static let output = Cue(rawValue: 1 << 12)
  /// The person who asks, or people: "I", "we", "my".
  static let person = Cue(rawValue: 1 << 13)
  /// Leads to a place, a means or a condition: "in", "with", "because".
  static let preposition = Cue(rawValue: 1 << 14)
  /// An article or what stands in its place: "the", "our".
  static let determiner = Cue(rawValue: 1 << 15)
}

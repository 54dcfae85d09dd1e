/// What stands between a word and the one before it.
struct Gap: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  /// No blank: both are parts of one chunk, such as `docker-compose.yml`.
  static let joined = Gap(rawValue: 1 << 0)
  /// A comma.
  static let comma = Gap(rawValue: 1 << 1)
  /// A full stop, question mark or exclamation mark that ends a sentence.
  static let sentence = Gap(rawValue: 1 << 2)
  /// A semicolon.
  static let semicolon = Gap(rawValue: 1 << 3)
  /// A colon with a blank behind it.
  static let colon = Gap(rawValue: 1 << 4)
  /// A dash with blanks around it, or a long one.
  static let dash = Gap(rawValue: 1 << 5)
  /// A line's end.
  static let newline = Gap(rawValue: 1 << 6)
  /// A quotation mark of any kind, a backtick included.
  static let quote = Gap(rawValue: 1 << 7)
  /// A parenthesis or bracket.
  static let bracket = Gap(rawValue: 1 << 8)
  /// `&` or `+` standing alone: "and".
  static let and = Gap(rawValue: 1 << 9)
  /// A slash inside a chunk.
  static let slash = Gap(rawValue: 1 << 10)
  /// A dot, colon, at sign, underscore or equals sign inside a chunk: the mark of an identifier.
  static let identifier = Gap(rawValue: 1 << 11)
  /// A hyphen inside a chunk.
  static let hyphen = Gap(rawValue: 1 << 12)
  /// An underscore inside a chunk.
  static let underscore = Gap(rawValue: 1 << 14)
  /// A question mark.
  static let question = Gap(rawValue: 1 << 13)

  /// What no phrase reaches across.
  static let phraseBreaks: Gap = [.sentence, .semicolon]
}

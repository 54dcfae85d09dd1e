/// The words that name levels, found by their first eight letters in a table with open addresses: one multiplication and
/// usually one comparison a word.
struct LevelWords: Sendable {
  /// What a word means.
  enum Meaning: Sendable, Hashable {
    /// It is a level.
    case level(LogLevel)
    /// It is the name of a field that holds one.
    case field
    /// A request line of HTTP may end here, with a status behind it.
    case http
  }

  private struct Entry: Sendable {
    var word: UInt64 = 0
    var length = 0
    var meaning = Meaning.http
  }

  private static let size = 256
  private let entries: [Entry]

  static let standard = LevelWords()

  private init() {
    var entries = [Entry](repeating: Entry(), count: Self.size)
    func add(_ text: String, _ meaning: Meaning) {
      let bytes = Array(text.utf8)
      let word = bytes.span.eight(at: 0)
      var slot = Self.slot(word)
      while entries[slot].length > 0 { slot = (slot + 1) % Self.size }
      entries[slot] = Entry(word: word, length: bytes.count, meaning: meaning)
    }
    for (level, words) in Self.words { for word in words { add(word, .level(level)) } }
    for name in ["level", "lvl", "severity", "loglevel", "levelname", "log_level"] { add(name, .field) }
    add("http", .http)
    self.entries = entries
  }

  private static let words: [(LogLevel, [String])] = [
    (.trace, ["trace", "trce", "trc", "verbose", "vrb", "finest", "finer", "silly"]),
    (.debug, ["debug", "dbug", "dbg", "fine"]),
    (
      .info,
      [
        "info", "inf", "information", "informational", "notice", "log", "config", "statement", "detail",
        "hint",
      ]
    ),
    (.warning, ["warn", "warning", "wrn", "deprecated"]),
    (.error, ["error", "err", "eror", "severe", "fail", "exception"]),
    (
      .fatal,
      ["fatal", "ftl", "critical", "crit", "panic", "pnc", "dpanic", "emerg", "emergency", "alert"]
    ),
  ]

  @inline(__always)
  private static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// What a word means, given its first eight letters in lower case and its length; `nil` for any other.
  @inline(__always)
  func meaning(_ word: UInt64, length: Int) -> Meaning? {
    let entries = entries.span
    var slot = Self.slot(word)
    while entries[slot].length > 0 {
      if entries[slot].word == word, entries[slot].length == length { return entries[slot].meaning }
      slot = (slot &+ 1) & (Self.size &- 1)
    }
    return nil
  }

  /// The level that a whole text names, in any case.
  func level(_ text: Span<UInt8>, _ range: Range<Int>) -> LogLevel? {
    guard (3...13).contains(range.count) else { return nil }
    let word = (text.eight(at: range.lowerBound) | .eight(0x20)).first(range.count)
    if case .level(let level) = meaning(word, length: range.count) { return level }
    return nil
  }
}

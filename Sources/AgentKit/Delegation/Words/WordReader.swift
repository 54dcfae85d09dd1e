/// Cuts text into words: runs of letters and digits of any script, with an apostrophe inside (`don't`).
///
/// One reader serves requests and definitions, so what is one word here is one word there. It works on bytes that
/// need not be valid UTF-8.
struct WordReader {
  /// A word and what stands before it.
  struct Word {
    /// Its first byte, and the one behind its last.
    let start: Int
    let end: Int
    /// The hash of the word in lower case.
    let surface: UInt64
    /// The hash of its stem.
    let stem: UInt64
    /// What stands between it and the word before.
    let gap: Gap
  }

  private(set) var bytes: [UInt8]
  private(set) var end: Int
  var position: Int
  /// What was read since the last word.
  var gap: Gap = []
  private var stemmer = Stemmer()

  /// Longer words are names or encoded data: they are told apart, but never stemmed or repaired.
  static let longestStemmed = 40

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = range ?? bytes.indices
    position = range.lowerBound
    end = range.upperBound
  }

  /// Begins anew with another text, in the memory of the last.
  mutating func restart(_ text: some Collection<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text)
    position = 0
    end = bytes.count
    gap = []
  }

  /// The word read last, its hash, and its lower-case letters once somebody asked for them.
  private var last = 0..<0
  private var surface: UInt64 = 0
  private var isFolded = false
  private var letters: [UInt8] = []

  /// What stands behind the last word, once `next` has given none.
  var closingGap: Gap { gap }

  /// A word before it is stemmed.
  struct UnstemmedWord {
    let start: Int
    let end: Int
    let surface: UInt64
    let gap: Gap
  }

  /// The next word.
  mutating func next() -> Word? {
    guard let word = nextUnstemmed() else { return nil }
    return Word(start: word.start, end: word.end, surface: word.surface, stem: stem(), gap: word.gap)
  }

  /// The hash of the stem of the word read last.
  mutating func stem() -> UInt64 {
    let letters = folded
    guard !letters.isEmpty else { return surface }
    stemmer.word.removeAll(keepingCapacity: true)
    stemmer.word.reserveCapacity(Self.longestStemmed)
    stemmer.word.append(contentsOf: letters)
    stemmer.stem()
    return WordHash.of(stemmer.word)
  }

  /// The lower-case letters of the word read last; empty where it is too long to keep.
  var folded: [UInt8] {
    mutating get {
      guard !isFolded else { return letters }
      isFolded = true
      letters.removeAll(keepingCapacity: true)
      guard last.count <= 4 * Self.longestStemmed else { return letters }
      letters.reserveCapacity(Self.longestStemmed)
      var folded = letters
      letters = []
      _ = readWord(at: last.lowerBound) { folded.append($0) }
      if folded.count > Self.longestStemmed { folded.removeAll(keepingCapacity: true) }
      letters = folded
      return letters
    }
  }

  /// The next word, without the work of stemming it.
  mutating func nextUnstemmed() -> UnstemmedWord? {
    skipGap()
    guard position < end else { return nil }
    let before = gap
    gap = .joined
    var hash = WordHash()
    let start = position
    position = readWord(at: start) { hash.add($0) }
    last = start..<position
    surface = hash.value
    isFolded = false
    return UnstemmedWord(start: start, end: position, surface: surface, gap: before)
  }

  /// Calls a closure with each lower-case byte of the word at an index; gives the index behind it.
  @inline(__always)
  private func readWord(at start: Int, _ body: (UInt8) -> Void) -> Int {
    let text = bytes.span
    let end = end
    var position = start
    while position < end {
      let byte = text[position]
      if byte < 0x80 {
        let lower = byte | 0x20
        if lower &- UInt8(ascii: "a") < 26 {
          body(lower)
        } else if byte &- UInt8(ascii: "0") < 10 {
          body(byte)
        } else if byte == UInt8(ascii: "'"), apostropheJoins(at: position, length: 1) {
          body(byte)
        } else {
          break
        }
        position += 1
        continue
      }
      let (value, length) = CaseFolding.scalar(in: bytes, at: position)
      if value == 0x2019, apostropheJoins(at: position, length: length) {
        body(UInt8(ascii: "'"))
      } else if CaseFolding.separates(value) {
        break
      } else {
        CaseFolding.forEachByte(of: CaseFolding.folded(value), body)
      }
      position += min(length, end - position)
    }
    return position
  }

  /// Whether an apostrophe stands between two letters.
  private func apostropheJoins(at index: Int, length: Int) -> Bool {
    guard index > 0, index + length < end else { return false }
    return Self.isLetter(bytes[index - 1]) && Self.isLetter(bytes[index + length])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte >= 0xC0
  }
}

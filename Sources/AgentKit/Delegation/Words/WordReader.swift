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

  private var bytes: [UInt8]
  private var end: Int
  private var position: Int
  private var stemmer = Stemmer()
  private var gap: Gap = []

  /// Longer words are names or encoded data: they are told apart, but never stemmed or repaired.
  static let longestStemmed = 40

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = range ?? bytes.indices
    position = range.lowerBound
    end = range.upperBound
    folded.reserveCapacity(Self.longestStemmed + 4)
  }

  /// Begins anew with another text, in the memory of the last.
  mutating func restart(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    position = 0
    end = bytes.count
    gap = []
  }

  /// The lower-case letters of the word read last; empty where it was too long to keep.
  private(set) var folded: [UInt8] = []
  /// The hash of the word read last, and whether it was too long to keep.
  private var surface: UInt64 = 0
  private var isLong = false

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
    guard !isLong else { return surface }
    stemmer.word.removeAll(keepingCapacity: true)
    stemmer.word.append(contentsOf: folded)
    stemmer.stem()
    return WordHash.of(stemmer.word)
  }

  /// The next word, without the work of stemming it.
  mutating func nextUnstemmed() -> UnstemmedWord? {
    skipGap()
    guard position < end else { return nil }
    let start = position
    let before = gap
    gap = .joined
    var hash = WordHash()
    isLong = false
    folded.removeAll(keepingCapacity: true)
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        let kind = ByteKind.of(byte)
        if kind == .letter {
          let folded = 0x41...0x5A ~= byte ? byte | 0x20 : byte
          hash.add(folded)
          if self.folded.count < Self.longestStemmed { self.folded.append(folded) } else { isLong = true }
          position += 1
        } else if byte == UInt8(ascii: "'"), apostropheJoins(at: position, length: 1) {
          takeApostrophe(&hash, length: 1)
        } else {
          break
        }
      } else {
        let (value, length) = CaseFolding.scalar(in: bytes, at: position)
        if value == 0x2019, apostropheJoins(at: position, length: length) {
          takeApostrophe(&hash, length: length)
          continue
        }
        if CaseFolding.separates(value) { break }
        let count = folded.count
        CaseFolding.append(CaseFolding.folded(value), to: &folded)
        for index in count..<folded.count { hash.add(folded[index]) }
        if folded.count > Self.longestStemmed {
          folded.removeLast(folded.count - count)
          isLong = true
        }
        position += min(length, end - position)
      }
    }
    if isLong { folded.removeAll(keepingCapacity: true) }
    surface = hash.value
    return UnstemmedWord(start: start, end: position, surface: surface, gap: before)
  }

  private mutating func takeApostrophe(_ hash: inout WordHash, length: Int) {
    hash.add(UInt8(ascii: "'"))
    if folded.count < Self.longestStemmed { folded.append(UInt8(ascii: "'")) }
    position += length
  }

  /// Whether an apostrophe stands between two letters.
  private func apostropheJoins(at index: Int, length: Int) -> Bool {
    guard index > 0, index + length < end else { return false }
    return Self.isLetter(bytes[index - 1]) && Self.isLetter(bytes[index + length])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte >= 0xC0
  }

  // MARK: Gaps

  private mutating func skipGap() {
    var sawBlank = position == 0
    while position < end {
      let byte = bytes[position]
      if byte >= 0x80 {
        let (value, length) = CaseFolding.scalar(in: bytes, at: position)
        guard CaseFolding.separates(value) else { break }
        if let meaning = Self.meaning(of: value) {
          gap.formUnion(meaning)
          sawBlank = sawBlank || meaning != .quote
        }
        position += min(length, end - position)
        continue
      }
      let kind = ByteKind.of(byte)
      if kind == .letter { break }
      let blankFollows = position + 1 >= end || ByteKind.of(bytes[position + 1]) == .blank
      if kind == .blank {
        sawBlank = true
        if byte == 0x0A || byte == 0x0D { gap.insert(.newline) }
      } else {
        gap.formUnion(Self.meaning(of: byte, sawBlank: sawBlank, blankFollows: blankFollows))
      }
      position += 1
    }
    if sawBlank { gap.remove(.joined) }
  }

  private static func meaning(of byte: UInt8, sawBlank: Bool, blankFollows: Bool) -> Gap {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): blankFollows ? (sawBlank ? [] : .sentence) : .identifier
    case UInt8(ascii: "!"): blankFollows ? .sentence : []
    case UInt8(ascii: "?"): blankFollows ? [.sentence, .question] : .question
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): blankFollows ? .colon : .identifier
    case UInt8(ascii: "-"): sawBlank && blankFollows ? .dash : .hyphen
    case UInt8(ascii: "&"), UInt8(ascii: "+"): .and
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "_"): [.identifier, .underscore]
    case UInt8(ascii: "@"), UInt8(ascii: "="): .identifier
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .quote
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    default: []
    }
  }

  private static func meaning(of scalar: UInt32) -> Gap? {
    switch scalar {
    case 0x2013, 0x2014, 0x2192: .dash
    case 0x2018, 0x2019, 0x201C, 0x201D, 0xAB, 0xBB: .quote
    case 0x2026: .sentence
    case 0x3001, 0xFF0C: .comma
    case 0x3002: .sentence
    case 0xA0, 0x2000...0x200A, 0x3000: []
    default: nil
    }
  }
}

/// What a byte of ASCII is to the reader.
enum ByteKind: UInt8 {
  /// A letter or digit, or part of a scalar beyond ASCII.
  case letter
  /// A blank or control character.
  case blank
  /// Anything else.
  case mark

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteKind {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: .letter
    case 0...0x20, 0x7F: .blank
    default: .mark
    }
  }
}

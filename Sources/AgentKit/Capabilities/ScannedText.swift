/// A stretch of a request, cut into words, as the scanners of parameter types see it.
public struct ScannedText: Sendable {
  /// One word: a run of text between blanks, without the punctuation around it.
  public struct Word: Sendable, Hashable {
    /// The word as it was written.
    public let text: String
    /// Its UTF-8 bytes in the whole request.
    public let range: Range<Int>
    /// Whether it is domain vocabulary or common English, and so hardly somebody's name for a thing.
    public let isKnown: Bool

    /// The word in lower case; empty where it is longer than any word that scanners look for (512 bytes), so that a
    /// pasted blob costs nothing.
    public var lower: String {
      text.utf8.count > 512 ? "" : marks.overlap(.ofFoldable) ? text.lowercased() : text
    }
    /// Stands for the word in lower case (ASCII letters only), so that wordings are found without comparing texts.
    package let folded: UInt64
    /// The first byte; zero for an empty word.
    @usableFromInline package let firstByte: UInt8
    /// The marks in it that tell paths, numbers and references from other words.
    @usableFromInline package let marks: Marks
    /// The bytes of a possessive ending: "web's logs" are those of web.
    package let possessive: Int
    /// Stands for the word in lower case without its possessive ending.
    package let bareFolded: UInt64

    /// Makes a word.
    public init(_ text: String, range: Range<Int>, isKnown: Bool) {
      var look = Look()
      for byte in text.utf8 { look.add(byte) }
      self.init(text, look, range: range, isKnown: isKnown)
    }

    /// Makes a word of some bytes of a request.
    init(of request: [UInt8], _ range: Range<Int>, isKnown: Bool) {
      var look = Look()
      for index in range { look.add(request[index]) }
      let text = String(decoding: request[range], as: UTF8.self)
      if look.marks.contains(.beyondASCII) {
        // What was no UTF-8 is mended in the text alone.
        self.init(text, range: range, isKnown: isKnown)
      } else {
        self.init(text, look, range: range, isKnown: isKnown)
      }
    }

    private init(_ text: String, _ look: Look, range: Range<Int>, isKnown: Bool) {
      self.text = text
      self.range = range
      self.isKnown = isKnown
      (folded, firstByte, marks) = (look.folded.value, look.firstByte, look.marks)
      possessive = marks.overlap(.ofPossessive) ? Self.possessive(text.utf8) : 0
      bareFolded = possessive == 0 ? folded : SoughtWords.hash(of: text.utf8.dropLast(possessive))
    }

    /// What a word's bytes tell, one after the other.
    private struct Look {
      var folded = WordHash()
      var marks: Marks = []
      var firstByte: UInt8 = 0
      var count = 0

      @inline(__always)
      mutating func add(_ byte: UInt8) {
        if count == 0 { firstByte = byte }
        count += 1
        // Most bytes are small letters.
        if 97...122 ~= byte { return folded.add(byte) }
        let mark = Marks.of(byte)
        folded.add(mark == .upper ? byte | 0x20 : byte)
        marks.formUnion(mark)
      }
    }

    /// The bytes of an ending "'s", with either apostrophe.
    private static func possessive(_ text: String.UTF8View) -> Int {
      guard text.last == UInt8(ascii: "s") else { return 0 }
      return text.dropLast().last == UInt8(ascii: "'") ? 2 : text.suffix(4).elementsEqual("’s".utf8) ? 4 : 0
    }
  }

  /// The words, in order.
  public let words: [Word]
  /// The whole request, where it is known: what stands between the words says how quotation marks group them.
  package let request: [UInt8]
  /// A bit for the end of each word's hash: most words that are looked for stand nowhere, and need no look at the words.
  private let endings: UInt64

  /// Makes a text of words.
  public init(words: [Word]) { self.init(words: words, of: []) }

  /// Makes a text of some words of a request.
  package init(words: [Word], of request: [UInt8]) {
    (self.words, self.request) = (words, request)
    endings = words.reduce(0) { $0 | 1 << ($1.folded & 63) }
  }

  /// Whether a word may stand here, by its hash.
  @inline(__always)
  func mayHold(_ folded: UInt64) -> Bool { endings >> (folded & 63) & 1 != 0 }

  /// The bytes from the first to the last of some words; empty for none.
  package func bytes(of run: Range<Int>) -> Range<Int> {
    guard let first = run.first, let last = run.last else { return 0..<0 }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }
}

extension ScannedText.Word {
  /// Which bytes occur in a word.
  @usableFromInline
  package struct Marks: OptionSet, Sendable, Hashable {
    @usableFromInline package let rawValue: UInt16
    @inlinable
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable package static var digit: Marks { Marks(rawValue: 1 << 0) }
    @inlinable package static var upper: Marks { Marks(rawValue: 1 << 1) }
    @inlinable package static var dot: Marks { Marks(rawValue: 1 << 2) }
    @inlinable package static var slash: Marks { Marks(rawValue: 1 << 3) }
    @inlinable package static var underscore: Marks { Marks(rawValue: 1 << 4) }
    @inlinable package static var apostrophe: Marks { Marks(rawValue: 1 << 5) }
    @inlinable package static var beyondASCII: Marks { Marks(rawValue: 1 << 6) }
    @inlinable package static var colon: Marks { Marks(rawValue: 1 << 7) }
    @inlinable package static var at: Marks { Marks(rawValue: 1 << 8) }
    @inlinable package static var equals: Marks { Marks(rawValue: 1 << 9) }

    // What scanners ask for most. Every module has these as plain numbers.

    /// A path has one of these.
    @inlinable package static var ofPath: Marks { slash.union(dot) }
    /// A reference has one of these.
    @inlinable package static var ofReference: Marks { slash.union(colon).union(at) }
    /// A platform has one of these.
    @inlinable package static var ofPlatform: Marks { digit.union(slash) }
    /// A host has one of these.
    @inlinable package static var ofHost: Marks { dot.union(colon) }
    /// A mount has one of these.
    @inlinable package static var ofMount: Marks { slash.union(colon) }
    /// Vocabulary has none of these.
    @inlinable package static var ofMadeName: Marks { digit.union(underscore) }
    /// A word that tells of its sort has one of these.
    @inlinable package static var ofSort: Marks { digit.union(dot) }

    /// A word with one of these may be another in lower case.
    fileprivate static var ofFoldable: Marks { upper.union(beyondASCII) }
    /// A possessive ending has one of these.
    fileprivate static var ofPossessive: Marks { apostrophe.union(beyondASCII) }

    /// Whether both have a mark in common.
    @inlinable
    package func overlap(_ other: Marks) -> Bool { rawValue & other.rawValue != 0 }

    @inline(__always)
    fileprivate static func of(_ byte: UInt8) -> Marks {
      switch byte {
      case 97...122: []
      case 65...90: .upper
      case 48...57: .digit
      case UInt8(ascii: "."): .dot
      case UInt8(ascii: "/"): .slash
      case UInt8(ascii: "_"): .underscore
      case UInt8(ascii: "'"): .apostrophe
      case UInt8(ascii: ":"): .colon
      case UInt8(ascii: "@"): .at
      case UInt8(ascii: "="): .equals
      case 0x80...: .beyondASCII
      default: []
      }
    }
  }

  /// What stands for a text in lower case.
  package static func hash(of text: String) -> UInt64 { SoughtWords.hash(of: text.utf8) }

  /// What stands for a part of a text in lower case.
  package static func hash(of text: Substring.UTF8View) -> UInt64 { SoughtWords.hash(of: text) }

  /// Whether it begins with a digit.
  @inlinable package var beginsWithDigit: Bool { marks.overlap(.digit) && 48...57 ~= firstByte }

  /// The word as it was written, without a possessive ending.
  package var bare: String {
    possessive == 0 ? text : String(decoding: text.utf8.dropLast(possessive), as: UTF8.self)
  }

  /// The bytes of the word without a possessive ending.
  package var bareRange: Range<Int> { range.lowerBound..<(range.upperBound - possessive) }
}

/// A value that a scanner found in a request.
public struct ScannedValue: Sendable, Hashable {
  /// The value: valid for its type, or plainly meant as one, so that its type says what is wrong with it.
  public let value: JSONValue
  /// Its UTF-8 bytes in the whole request.
  public let range: Range<Int>
  /// How sure the scanner is, from 0 (a guess) to 1 (nothing else looks like this).
  public let certainty: Double

  /// Makes a found value.
  public init(_ value: JSONValue, range: Range<Int>, certainty: Double) {
    self.value = value
    self.range = range
    self.certainty = certainty
  }
}

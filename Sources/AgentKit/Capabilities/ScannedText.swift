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
    public let lower: String
    /// Stands for the word in lower case (ASCII letters only), so that wordings are found without comparing texts.
    package let folded: UInt64
    /// The first byte; zero for an empty word.
    package let firstByte: UInt8
    /// The marks in it that tell paths, numbers and references from other words.
    package let marks: Marks
    /// The bytes of a possessive ending: "web's logs" are those of web.
    package let possessive: Int
    /// Stands for the word in lower case without its possessive ending.
    package let bareFolded: UInt64

    /// Makes a word.
    public init(_ text: String, range: Range<Int>, isKnown: Bool) {
      self.text = text
      self.range = range
      self.isKnown = isKnown
      var hash = WordHash()
      var marks: Marks = []
      for byte in text.utf8 {
        let mark = Marks.of(byte)
        hash.add(mark == .upper ? byte | 0x20 : byte)
        marks.formUnion(mark)
      }
      folded = hash.value
      firstByte = text.utf8.first ?? 0
      self.marks = marks
      let isLower = marks.isDisjoint(with: [.upper, .beyondASCII])
      lower = text.utf8.count > 512 ? "" : isLower ? text : text.lowercased()
      possessive = marks.isDisjoint(with: [.apostrophe, .beyondASCII]) ? 0 : Self.possessive(text.utf8)
      bareFolded = possessive == 0 ? folded : SoughtWords.hash(of: text.utf8.dropLast(possessive))
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

  /// Makes a text of words.
  public init(words: [Word]) { self.init(words: words, of: []) }

  /// Makes a text of some words of a request.
  package init(words: [Word], of request: [UInt8]) { (self.words, self.request) = (words, request) }

  /// The bytes from the first to the last of some words; empty for none.
  package func bytes(of run: Range<Int>) -> Range<Int> {
    guard let first = run.first, let last = run.last else { return 0..<0 }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }
}

extension ScannedText.Word {
  /// Which bytes occur in a word.
  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    package static let digit = Marks(rawValue: 1 << 0)
    package static let upper = Marks(rawValue: 1 << 1)
    package static let dot = Marks(rawValue: 1 << 2)
    package static let slash = Marks(rawValue: 1 << 3)
    package static let underscore = Marks(rawValue: 1 << 4)
    package static let apostrophe = Marks(rawValue: 1 << 5)
    package static let beyondASCII = Marks(rawValue: 1 << 6)
    package static let colon = Marks(rawValue: 1 << 7)
    package static let at = Marks(rawValue: 1 << 8)
    package static let equals = Marks(rawValue: 1 << 9)

    // What scanners ask for most; a list written out elsewhere is put together anew for every word.

    /// A path has one of these.
    package static let ofPath: Marks = [.slash, .dot]
    /// A reference has one of these.
    package static let ofReference: Marks = [.slash, .colon, .at]
    /// A platform has one of these.
    package static let ofPlatform: Marks = [.digit, .slash]
    /// A host has one of these.
    package static let ofHost: Marks = [.dot, .colon]
    /// A mount has one of these.
    package static let ofMount: Marks = [.slash, .colon]
    /// Vocabulary has none of these.
    package static let ofMadeName: Marks = [.digit, .underscore]
    /// A word that tells of its sort has one of these.
    package static let ofSort: Marks = [.digit, .dot]

    /// Whether both have a mark in common.
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

  /// Whether it begins with a digit.
  package var beginsWithDigit: Bool { marks.contains(.digit) && 48...57 ~= firstByte }

  /// The word as it was written, without a possessive ending.
  package var bare: String {
    possessive == 0 ? text : String(decoding: text.utf8.dropLast(possessive), as: UTF8.self)
  }

  /// The bytes of the word without a possessive ending.
  package var bareRange: Range<Int> { range.lowerBound..<(range.upperBound - possessive) }
}

/// A value that a scanner found in a request.
public struct ScannedValue: Sendable, Hashable {
  /// The value, valid for its type.
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

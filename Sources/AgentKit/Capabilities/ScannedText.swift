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

    /// Makes a word.
    public init(_ text: String, range: Range<Int>, isKnown: Bool) {
      self.text = text
      self.range = range
      self.isKnown = isKnown
      folded = Self.hash(of: text)
      let isLower = text.utf8.allSatisfy { $0 < 0x80 && !(65...90 ~= $0) }
      lower = text.utf8.count > 512 ? "" : isLower ? text : text.lowercased()
    }

    /// What stands for a text in lower case.
    package static func hash(of text: String) -> UInt64 { SoughtWords.hash(of: text.utf8) }
  }

  /// The words, in order.
  public let words: [Word]

  /// Makes a text of words.
  public init(words: [Word]) { self.words = words }
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

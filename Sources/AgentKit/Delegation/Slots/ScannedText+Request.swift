extension ScannedText {
  /// Cuts the parts of a request that count into what stands between blanks, for the scanners of parameter types.
  ///
  /// - Parameters:
  ///   - text: The request.
  ///   - part: A part of it.
  ///   - other: Another part, which may overlap.
  init(_ text: RequestText, in part: Range<Int>, and other: Range<Int>? = nil) {
    var words: [Word] = []
    words.reserveCapacity(min(Self.most, part.count + (other?.count ?? 0)))
    if let other, other.lowerBound < part.lowerBound { Self.cut(other, of: text, into: &words) }
    Self.cut(part, of: text, into: &words)
    if let other, other.lowerBound >= part.lowerBound { Self.cut(other, of: text, into: &words) }
    self.init(words: words, of: text.bytes)
  }

  /// Cuts the words up to the next that counts as well, whether they count or not: "all containers but not db".
  init(_ text: RequestText, withDenied part: Range<Int>) {
    var end = part.upperBound
    while end < text.words.count, !text.words[end].counts { end += 1 }
    var words: [Word] = []
    Self.cut(part.lowerBound..<end, of: text, evenDenied: true, into: &words)
    self.init(words: words, of: text.bytes)
  }

  private static func cut(
    _ part: Range<Int>, of text: RequestText, evenDenied: Bool = false, into words: inout [Word]
  ) {
    var index = part.lowerBound
    // Whoever names things does so in a few sentences; a long log behind them only slows the search.
    while index < part.upperBound, words.count < most {
      var end = index + 1
      while end < part.upperBound, text.words[end].gap.contains(.joined) { end += 1 }
      if evenDenied || text.words[index].counts {
        let word = word(index..<end, of: text)
        // Scanners rely on the order of the words; parts that overlap would give some twice.
        if (words.last?.range.upperBound ?? 0) <= word.range.lowerBound { words.append(word) }
      }
      index = end
    }
  }

  /// As many words are searched for values.
  private static let most = 2_000

  private static func word(_ parts: Range<Int>, of text: RequestText) -> Word {
    let range = extended(text.bytes(of: parts), in: text.bytes)
    return Word(of: text.bytes, range, isKnown: isKnown(parts, of: text))
  }

  /// Takes in what belongs to a word though it is no letter: the dots and slashes of `./web/`, the dash of `-t`.
  private static func extended(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, belongs(bytes[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, bytes[end] == UInt8(ascii: "/") { end += 1 }
    // `COPY . .` and "end... next" are no paths.
    if start > 0, ByteKind.of(bytes[start - 1]) == .letter { start = range.lowerBound }
    return start..<end
  }

  private static func belongs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// Whether a chunk is a word that people use for other things than names. A compound ("shop-web") is a name, even
  /// where its parts are words.
  private static func isKnown(_ parts: Range<Int>, of text: RequestText) -> Bool {
    guard parts.count == 1, let word = parts.first.map({ text.words[$0] }) else { return false }
    return word.level > 0 || !word.cue.isEmpty || word.term >= 0
  }
}

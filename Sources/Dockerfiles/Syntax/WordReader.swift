/// Splits arguments into words the ways that BuildKit's line parsers do.
struct WordReader {
  let line: LogicalLine
  let escape: UInt8

  /// Words between white space, quotes and escapes kept, as ranges of the line: for `ENV`, `LABEL` and `ARG`.
  func quotedWords(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    let bytes = line.bytes
    while true {
      index = Whitespace.skip(in: bytes, from: index, to: range.upperBound)
      guard index < range.upperBound else { return words }
      let start = index
      var end = index
      var quote: UInt8?
      while index < range.upperBound {
        let byte = bytes[index]
        if quote == nil, Whitespace.width(in: bytes, at: index, before: range.upperBound) > 0 { break }
        if byte == escape, quote != UInt8(ascii: "'") {
          index += 1
          if index == range.upperBound { break }  // an escape at the very end is dropped
        } else if quote == byte {
          quote = nil
        } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
          quote = byte
        }
        index += 1
        end = index
      }
      if end > start { words.append(start..<end) }
    }
  }

  /// Words between ASCII white space, quotes without meaning: for `FROM`, `EXPOSE`, `COPY` and `ADD`.
  func plainWords(_ range: Range<Int>) -> [Token] {
    guard !range.isEmpty else { return [] }
    var words: [Token] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if Whitespace.isSeparator(line.bytes[index]) {
        words.append(line.token(start..<index))
        while index < range.upperBound, Whitespace.isSeparator(line.bytes[index]) { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    words.append(line.token(start..<index))
    return words
  }

  /// The options in front of the arguments, and where the arguments begin.
  func flags(_ range: Range<Int>) -> (flags: [Flag], rest: Int) {
    var flags: [Flag] = []
    var index = range.lowerBound
    let bytes = line.bytes
    while true {
      while index < range.upperBound, isFlagSpace(bytes[index]) { index += 1 }
      guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: "-"),
        bytes[index + 1] == UInt8(ascii: "-")
      else { return (flags, index) }
      let start = index
      var text: [UInt8] = []
      var quote: UInt8?
      while index < range.upperBound, quote != nil || !isFlagSpace(bytes[index]) {
        let byte = bytes[index]
        if byte == escape {
          index += 1
          if index < range.upperBound { text.append(bytes[index]) }
        } else if quote == byte {
          quote = nil
        } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
          quote = byte
        } else {
          text.append(byte)
        }
        index += 1
      }
      index = min(index, range.upperBound)
      if text == [UInt8(ascii: "-"), UInt8(ascii: "-")] { return (flags, index) }
      flags.append(
        Flag(Token(text: String(decoding: text, as: UTF8.self), range: line.source(of: start..<index))))
    }
  }

  // BuildKit looks at single bytes here, so these two of Latin-1 count as white space.
  private func isFlagSpace(_ byte: UInt8) -> Bool {
    Whitespace.isASCII(byte) || byte == 0x85 || byte == 0xA0
  }
}

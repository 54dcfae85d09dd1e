/// Finds the words in quotation marks in a line: "…", “…”, `…` and, where blanks or marks stand around them, '…'.
enum QuotedPhrases {
  /// The longest phrase that is taken, in UTF-8 bytes: a stray quotation mark must not swallow a paragraph.
  private static let longest = 120

  /// The phrases of a passage, each with its own place, in order; empty ones are left out.
  static func find(in passage: Passage) -> [Passage] {
    let bytes = Array(passage.text.utf8)
    var phrases: [Passage] = []
    var offset = 0
    while offset < bytes.count {
      guard let (mark, close) = opening(bytes, at: offset) else {
        offset += 1
        continue
      }
      let start = offset + mark
      guard let end = end(of: close, in: bytes, from: start) else {
        offset = start
        continue
      }
      let text = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
      if !text.isEmpty {
        phrases.append(Passage(text, line: passage.line, column: passage.column + start))
      }
      offset = end + close.count
    }
    return phrases
  }

  /// The length of the opening mark at an offset, and what closes it.
  private static func opening(_ bytes: [UInt8], at offset: Int) -> (length: Int, close: [UInt8])? {
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return (1, [bytes[offset]])
    case UInt8(ascii: "'"):
      let isOpening = offset == 0 || !isWord(bytes[offset - 1])
      return isOpening ? (1, [bytes[offset]]) : nil
    case 0xE2 where bytes[offset...].starts(with: Array("“".utf8)): return (3, Array("”".utf8))
    default: return nil
    }
  }

  private static func end(of close: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count, offset - start <= longest {
      if bytes[offset...].starts(with: close) {
        let after = offset + close.count
        let isApostrophe = close == [UInt8(ascii: "'")] && after < bytes.count && isWord(bytes[after])
        if !isApostrophe { return offset }
      }
      offset += 1
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}

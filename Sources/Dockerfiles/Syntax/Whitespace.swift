/// The white space that BuildKit's parser knows: Go's `unicode.IsSpace` on UTF-8 text.
enum Whitespace {
  /// The width in bytes of the white space at `index`, or 0.
  static func width(in bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return isASCII(byte) ? 1 : 0 }
    if byte == 0xC2, index + 1 < end {
      return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
    }
    guard index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): return 3
    default: return 0
    }
  }

  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  static func isASCII(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The separators between an instruction's name and its arguments: ASCII white space on one line.
  static func isSeparator(_ byte: UInt8) -> Bool { isASCII(byte) && byte != UInt8(ascii: "\n") }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = skip(in: bytes, from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    trimming: while end > start {
      for width in 1...3 where end - width >= start {
        if Self.width(in: bytes, at: end - width, before: end) == width {
          end -= width
          continue trimming
        }
      }
      break
    }
    return start..<end
  }

  /// The first index from `start` on that is not white space.
  static func skip(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let width = width(in: bytes, at: index, before: end)
      if width == 0 { break }
      index += width
    }
    return index
  }
}

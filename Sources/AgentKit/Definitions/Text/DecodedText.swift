/// The text of a file that is not UTF-8, as well as it can be told.
struct DecodedText {
  /// What the file seems to be written in.
  enum Encoding: String {
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
    /// Too little of it is text.
    case binary = "binary"
  }

  let encoding: Encoding
  /// The text in UTF-8; empty where it is none.
  let bytes: [UInt8]

  /// Decodes a file. UTF-16 is known by its byte order mark, or by a zero in every other byte of its first ones; of the
  /// rest, bytes that are no UTF-8 are taken for Windows-1252 (as browsers do: WHATWG, Encoding Standard, section 9) and
  /// zeros for U+FFFD (CommonMark 0.31.2, section 2.3).
  init(_ file: [UInt8]) {
    if let isBig = Self.isBigEndian(file) {
      encoding = .utf16
      let words: [UInt16] = stride(from: 0, to: file.count - 1, by: 2).map { offset in
        let (high, low) = isBig ? (offset, offset + 1) : (offset + 1, offset)
        return UInt16(file[high]) << 8 | UInt16(file[low])
      }
      let text = words.first == 0xFEFF ? words.dropFirst() : words[...]
      bytes = Array(String(decoding: text, as: UTF16.self).utf8)
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count + 64)
    var foreign = 0
    var offset = 0
    while foreign <= Self.most {
      let invalid = UTF8Check(file, from: offset).firstInvalid
      bytes += file[offset..<(invalid ?? file.count)]
      guard let invalid else { break }
      bytes += String(Self.windows1252(file[invalid])).utf8
      foreign += 1
      offset = invalid + 1
    }
    let isText = foreign <= Self.most && foreign * 8 <= file.count
    encoding = isText ? .windows1252 : .binary
    self.bytes = isText ? bytes : []
  }

  /// How many bytes may have to be guessed.
  private static let most = 4096

  private static func isBigEndian(_ file: [UInt8]) -> Bool? {
    guard file.count >= 4 else { return nil }
    switch (file[0], file[1], file[2], file[3]) {
    case (0xFE, 0xFF, _, _): return true
    case (0xFF, 0xFE, _, _): return false
    case (0, 1..., 0, 1...): return true
    case (1..., 0, 1..., 0): return false
    default: return nil
    }
  }

  /// The character of a byte that is no UTF-8, from 0x80 to 0x9F by the table of the encoding.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x80...0x9F: return table[Int(byte) - 0x80]
    case 0xA0...: return Unicode.Scalar(byte)
    default: return "\u{FFFD}"
    }
  }

  private static let table = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}

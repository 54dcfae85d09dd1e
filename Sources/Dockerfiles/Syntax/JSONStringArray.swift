/// Reads the exec form, `["node", "server.js"]`, with the strictness of the JSON that BuildKit uses.
struct JSONStringArray {
  enum Result {
    case strings([Token])
    /// An array, but with something else than strings in it: an error.
    case otherValues
    /// Not JSON: the text is shell form.
    case notJSON
  }

  private static let depthLimit = 64
  private let line: LogicalLine
  private let end: Int
  private var index: Int
  private var strings: [Token] = []
  private var hasOtherValues = false

  static func read(_ line: LogicalLine, _ range: Range<Int>) -> Result {
    let start = Whitespace.skip(in: line.bytes, from: range.lowerBound, to: range.upperBound)
    guard start < range.upperBound, line.bytes[start] == UInt8(ascii: "[") else { return .notJSON }
    var reader = JSONStringArray(line: line, end: range.upperBound, index: start)
    guard reader.readArray(depth: 0), reader.skipSpace() == nil else { return .notJSON }
    return reader.hasOtherValues ? .otherValues : .strings(reader.strings)
  }

  private init(line: LogicalLine, end: Int, index: Int) {
    self.line = line
    self.end = end
    self.index = index
  }

  /// Moves to the next byte that is not white space and returns it.
  private mutating func skipSpace() -> UInt8? {
    while index < end {
      switch line.bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func readArray(depth: Int) -> Bool {
    index += 1
    if skipSpace() == UInt8(ascii: "]") {
      index += 1
      return true
    }
    while true {
      guard let byte = skipSpace() else { return false }
      let start = index
      if byte == UInt8(ascii: "\"") {
        guard let text = readString() else { return false }
        if depth == 0 { strings.append(Token(text: text, range: line.source(of: start..<index))) }
      } else {
        guard readOther(byte, depth: depth + 1) else { return false }
        hasOtherValues = true
      }
      switch skipSpace() {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"):
        index += 1
        return true
      default: return false
      }
    }
  }

  private mutating func readOther(_ byte: UInt8, depth: Int) -> Bool {
    guard depth < Self.depthLimit else { return false }
    switch byte {
    case UInt8(ascii: "\""): return readString() != nil
    case UInt8(ascii: "["): return readArray(depth: depth)
    case UInt8(ascii: "{"): return readObject(depth: depth)
    case UInt8(ascii: "t"): return readWord("true")
    case UInt8(ascii: "f"): return readWord("false")
    case UInt8(ascii: "n"): return readWord("null")
    default: return readNumber()
    }
  }

  private mutating func readObject(depth: Int) -> Bool {
    index += 1
    if skipSpace() == UInt8(ascii: "}") {
      index += 1
      return true
    }
    while true {
      guard skipSpace() == UInt8(ascii: "\""), readString() != nil, skipSpace() == UInt8(ascii: ":") else {
        return false
      }
      index += 1
      guard let byte = skipSpace(), readOther(byte, depth: depth + 1) else { return false }
      switch skipSpace() {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        return true
      default: return false
      }
    }
  }

  private mutating func readWord(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { wanted in
      guard index + wanted.count <= end, line.bytes[index..<index + wanted.count].elementsEqual(wanted) else {
        return false
      }
      index += wanted.count
      return true
    }
  }

  private mutating func readNumber() -> Bool {
    if index < end, line.bytes[index] == UInt8(ascii: "-") { index += 1 }
    let integer = readDigits()
    guard integer.count > 0, integer.count == 1 || !integer.startsWithZero else { return false }
    if index < end, line.bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard readDigits().count > 0 else { return false }
    }
    if index < end, line.bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, line.bytes[index] == UInt8(ascii: "+") || line.bytes[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard readDigits().count > 0 else { return false }
    }
    return true
  }

  private mutating func readDigits() -> (count: Int, startsWithZero: Bool) {
    let start = index
    while index < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line.bytes[index]) { index += 1 }
    return (index - start, start < index && line.bytes[start] == UInt8(ascii: "0"))
  }

  private mutating func readString() -> String? {
    index += 1
    var text: [UInt8] = []
    while index < end {
      let byte = line.bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        guard index < end, readEscape(into: &text) else { return nil }
      case 0..<0x20: return nil
      default:
        text.append(byte)
        index += 1
      }
    }
    return nil
  }

  private mutating func readEscape(into text: inout [UInt8]) -> Bool {
    let byte = line.bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard var scalar = readHex() else { return false }
      if (0xD800..<0xDC00).contains(scalar), index + 1 < end, line.bytes[index] == UInt8(ascii: "\\"),
        line.bytes[index + 1] == UInt8(ascii: "u")
      {
        let mark = index
        index += 2
        if let low = readHex(), (0xDC00..<0xE000).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
        } else {
          index = mark
        }
      }
      let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
      text.append(contentsOf: Array(String(character).utf8))
    default: return false
    }
    return true
  }

  private mutating func readHex() -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in line.bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      value = value << 4 | UInt32(digit)
    }
    index += 4
    return value
  }
}

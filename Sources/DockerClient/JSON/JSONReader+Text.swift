/// Texts, with what is escaped in them (RFC 8259 §7).
extension JSONReader {
  /// A text.
  mutating func string() throws(Mismatch) -> String {
    guard next() == UInt8(ascii: "\"") else { throw Mismatch() }
    let start = position + 1
    var end = start
    var bits: UInt8 = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
      guard bytes[end] >= 0x20 else { throw Mismatch() }
      bits |= bytes[end]
      end += 1
    }
    guard end < bytes.count else { throw Mismatch() }
    guard bytes[end] == UInt8(ascii: "\"") else { return try escapedString(from: start, upTo: end) }
    position = end + 1
    followsValue = true
    // Nearly all texts are ASCII, and to validate takes longer than everything else.
    if bits < 0x80 { return String(decoding: bytes[start..<end], as: UTF8.self) }
    guard let text = String(validating: bytes[start..<end], as: UTF8.self) else { throw Mismatch() }
    return text
  }

  private mutating func escapedString(from start: Int, upTo end: Int) throws(Mismatch) -> String {
    var text = Array(bytes[start..<end])
    var place = end
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: text, as: UTF8.self) else { throw Mismatch() }
        position = place
        followsValue = true
        return text
      case UInt8(ascii: "\\"): try unescape(at: &place, into: &text)
      case 0..<0x20: throw Mismatch()
      default: text.append(byte)
      }
    }
    throw Mismatch()
  }

  private func unescape(at place: inout Int, into text: inout [UInt8]) throws(Mismatch) {
    guard place < bytes.count else { throw Mismatch() }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var units = [try codeUnit(at: &place)]
      if UTF16.isLeadSurrogate(units[0]), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      {
        place += 2
        units.append(try codeUnit(at: &place))
      }
      guard let character = String(validating: units, as: UTF16.self) else { throw Mismatch() }
      text += character.utf8
    default: throw Mismatch()
    }
  }

  private func codeUnit(at place: inout Int) throws(Mismatch) -> UInt16 {
    guard place + 4 <= bytes.count else { throw Mismatch() }
    var unit: UInt16 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Mismatch() }
      unit = unit << 4 | UInt16(digit)
    }
    place += 4
    return unit
  }
}

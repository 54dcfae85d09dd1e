/// Takes out of a line what a terminal would obey rather than show.
enum PlainText {
  /// Adds a line's text without escape sequences (ECMA-48: CSI, two-byte escapes, and the strings of OSC, DCS, SOS, PM
  /// and APC); any other control character but the tab becomes its picture (ESC is `␛`, U+2400 and up).
  static func append(_ line: Span<UInt8>, to plain: inout [UInt8]) {
    var position = 0
    while position < line.count {
      let byte = line[position]
      if byte == escape {
        position = sequenceEnd(in: line, from: position)
        // A lone escape at the end of a line begins nothing.
        if position == line.count, line.byte(line.count - 1) == escape { plain += picture(of: escape) }
        continue
      }
      if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        plain += picture(of: byte)
      } else {
        plain.append(byte)
      }
      position += 1
    }
  }

  private static let escape: UInt8 = 0x1B

  private static func picture(of byte: UInt8) -> [UInt8] { [0xE2, 0x90, byte == 0x7F ? 0xA1 : 0x80 + byte] }

  /// Where the sequence that an escape begins is over. One that does not end ends with its line.
  private static func sequenceEnd(in line: Span<UInt8>, from start: Int) -> Int {
    var position = start + 2
    switch line.byte(start + 1) {
    case UInt8(ascii: "["):
      while (0x20...0x3F).contains(line.byte(position)) { position += 1 }
      // What cannot end the sequence is not part of it.
      return (0x40...0x7E).contains(line.byte(position)) ? position + 1 : position
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      while position < line.count {
        if line[position] == 0x07 { return position + 1 }
        if line[position] == escape, line.byte(position + 1) == UInt8(ascii: "\\") { return position + 2 }
        position += 1
      }
      return line.count
    case 0x20...0x2F:
      while (0x20...0x2F).contains(line.byte(position)) { position += 1 }
      return min(position + 1, line.count)
    case 0x30...0x7E: return start + 2
    default: return start + 1
    }
  }
}

/// What a byte of ASCII is to the reader.
enum ByteKind: UInt8 {
  /// A letter or digit, or part of a scalar beyond ASCII.
  case letter
  /// A blank or control character.
  case blank
  /// Anything else.
  case mark

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteKind {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: .letter
    case 0...0x20, 0x7F: .blank
    default: .mark
    }
  }
}

/// Unicode's simple case folding for the scripts that people write requests in, on UTF-8 bytes.
enum CaseFolding {
  /// Decodes the scalar at an index. Bytes that are no UTF-8 come out one by one as U+FFFD.
  static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[index + offset] & 0x3F)
    }
    switch first {
    case 0xC2...0xDF:
      if let a = tail(1) { return (UInt32(first & 0x1F) << 6 | a, 2) }
    case 0xE0...0xEF:
      if let a = tail(1), let b = tail(2) {
        return (UInt32(first & 0x0F) << 12 | a << 6 | b, 3)
      }
    case 0xF0...0xF4:
      if let a = tail(1), let b = tail(2), let c = tail(3) {
        return (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
      }
    default: break
    }
    return (0xFFFD, 1)
  }

  /// The lower-case form of a scalar.
  static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 32
    case 0..<0xC0: return value
    case 0xC0...0xDE: return value == 0xD7 ? value : value + 32
    case 0xDF..<0x100: return value
    case 0x391...0x3A9: return value + 32
    case 0x3C2: return 0x3C3
    case 0x410...0x42F: return value + 32
    case 0x400...0x40F: return value + 80
    // Scripts without case, where most of the remaining text of the world is.
    case 0x0590...0x10FF, 0x1100...0x1DFF, 0x2000...0x20FF, 0x3000...0xABFF, 0xAC00...0xFAFF: return value
    default:
      guard let scalar = Unicode.Scalar(value) else { return value }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? (lower.first?.value ?? value) : value
    }
  }

  /// Whether a scalar beyond ASCII stands between words: Unicode's blanks and punctuation that people meet.
  static func separates(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: true
    case 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x3003, 0x3008...0x3020, 0xFF01...0xFF0F, 0xFFFD, 0xFEFF:
      true
    case 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// Calls a closure with each byte of a scalar in UTF-8.
  @inline(__always)
  static func forEachByte(of value: UInt32, _ body: (UInt8) -> Void) {
    switch value {
    case 0..<0x80: body(UInt8(value))
    case 0x80..<0x800:
      body(0xC0 | UInt8(value >> 6))
      body(0x80 | UInt8(value & 0x3F))
    case 0x800..<0x1_0000:
      body(0xE0 | UInt8(value >> 12))
      body(0x80 | UInt8(value >> 6 & 0x3F))
      body(0x80 | UInt8(value & 0x3F))
    default:
      body(0xF0 | UInt8(value >> 18 & 0x07))
      body(0x80 | UInt8(value >> 12 & 0x3F))
      body(0x80 | UInt8(value >> 6 & 0x3F))
      body(0x80 | UInt8(value & 0x3F))
    }
  }
}

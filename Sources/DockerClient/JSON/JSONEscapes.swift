/// What stands behind a backslash in a JSON string (RFC 8259 §7).
enum JSONEscapes {
  /// How long the escape at a backslash is, or nil if it is none.
  static func length(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    guard bytes[index + 1] == 0x75 else { return simple(bytes[index + 1]) == nil ? nil : 2 }
    guard index + 5 < bytes.count, unit(bytes[(index + 2)..<(index + 6)]) != nil else { return nil }
    return 6
  }

  /// The text of a string whose escapes are known to be whole.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes
    while let backslash = rest.firstIndex(of: 0x5C) {
      text += rest[..<backslash]
      rest = rest[backslash...].dropFirst()
      guard let letter = rest.popFirst() else { break }
      if let byte = simple(letter) {
        text.append(byte)
      } else if let first = unit(rest.prefix(4)) {
        rest = rest.dropFirst(4)
        text += Array(String(scalar(first, &rest)).utf8)
      }
    }
    return String(decoding: text + rest, as: UTF8.self)
  }

  private static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x22, 0x5C, 0x2F: letter
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: nil
    }
  }

  /// Four hexadecimal digits.
  private static func unit(_ digits: ArraySlice<UInt8>) -> UInt16? {
    guard digits.count == 4 else { return nil }
    var unit: UInt16 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: unit = unit << 4 | UInt16(digit - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt16(digit - 0x41 + 10)
      case 0x61...0x66: unit = unit << 4 | UInt16(digit - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }

  /// The character of one unit, or of a surrogate pair whose other half is next.
  private static func scalar(_ first: UInt16, _ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, rest.starts(with: [0x5C, 0x75]), let second = unit(rest.dropFirst(2).prefix(4)),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + UInt32(first - 0xD800) << 10 + UInt32(second - 0xDC00))
    else { return "\u{FFFD}" }
    rest = rest.dropFirst(6)
    return scalar
  }
}

/// What is found when a file's bytes are held against UTF-8.
struct UTF8Check {
  /// The first byte that does not belong; `nil` where all do.
  private(set) var firstInvalid: Int?
  /// The first character that nobody sees and that changes what is read; `nil` where there is none.
  private(set) var firstInvisible: (offset: Int, scalar: UInt32)?

  /// Checks well-formedness as the Unicode Standard says (15.0, table 3-7); a zero byte is refused too.
  ///
  /// - Parameter start: Where to begin.
  init(_ bytes: [UInt8], from start: Int = 0) {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = start == 0 && buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
      while offset < buffer.count {
        let byte = buffer[offset]
        if byte < 0x80, byte != 0 {
          offset += 1
          while offset + 8 <= buffer.count, Self.isPlain(buffer, at: offset) { offset += 8 }
        } else if let (scalar, length) = Self.character(buffer, at: offset) {
          if firstInvisible == nil, Self.isInvisible(scalar) { firstInvisible = (offset, scalar) }
          offset += length
        } else {
          firstInvalid = offset
          return
        }
      }
    }
  }

  /// Whether the next eight bytes are ASCII and none of them is zero.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    // A byte that is zero borrows from the one above it; the lowest such byte is always found.
    let zeros = (word &- 0x0101_0101_0101_0101) & ~word
    return (word | zeros) & 0x8080_8080_8080_8080 == 0
  }

  private static func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int)? {
    let first = bytes[offset]
    let length: Int
    var scalar: UInt32
    let least: UInt32
    switch first {
    case 0xC2...0xDF: (length, scalar, least) = (2, UInt32(first & 0x1F), 0x80)
    case 0xE0...0xEF: (length, scalar, least) = (3, UInt32(first & 0x0F), 0x800)
    case 0xF0...0xF4: (length, scalar, least) = (4, UInt32(first & 0x07), 0x10000)
    default: return nil
    }
    guard offset + length <= bytes.count else { return nil }
    for byte in bytes[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, length)
  }

  /// Zero-width blanks, and marks that change the direction of what follows. The joiners of emoji and of scripts that
  /// need them are left alone.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B, 0x2060...0x2064, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}

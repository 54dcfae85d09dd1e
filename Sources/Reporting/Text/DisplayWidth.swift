extension StringProtocol {
  /// The columns the text takes in a terminal: two for wide East Asian characters and emoji (UAX #11), none for
  /// combining marks. Expects visible text.
  var displayWidth: Int {
    let simple = utf8.withContiguousStorageIfAvailable(\.simpleWidth) ?? nil
    return simple ?? reduce(0) { $0 + $1.displayWidth }
  }
}

extension ArraySlice<UInt8> {
  /// The same for text in UTF-8.
  var displayWidth: Int {
    withUnsafeBufferPointer(\.simpleWidth) ?? String(decoding: self, as: UTF8.self).displayWidth
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The columns of UTF-8 text that is nothing but characters of one scalar and one column: ASCII, the Latin letters
  /// after it, dashes, quotation marks, arrows, box drawing, blocks, and most other signs that reports are made of. `nil`
  /// for any other, which has to be looked at character by character.
  var simpleWidth: Int? {
    guard holds(where: { $0 >= 0x80 }) else { return count }
    var columns = 0
    // Behind E2, the first byte of U+2000 to U+2FFF: the second byte, then the third of some.
    var awaited = Awaited.nothing
    for byte in self {
      switch (awaited, byte) {
      case (.nothing, 0..<0x80): columns += 1
      case (.nothing, 0xE2):
        columns += 1
        awaited = .second
      // U+0080 to U+02FF.
      case (.nothing, 0xC2...0xCB): columns += 1
      case (.nothing, 0x80..<0xC0): continue
      // Arrows, box drawing, blocks and the first geometric shapes: U+2180 to U+21BF, U+2500 to U+25BF.
      case (.second, 0x86), (.second, 0x94...0x96): awaited = .nothing
      case (.second, 0x80), (.second, 0x97), (.second, 0x9C): awaited = .third(after: byte)
      // Dashes and quotation marks (U+2010 to U+201F), the ellipsis.
      case (.third(0x80), 0x90...0x9F), (.third(0x80), 0xA6): awaited = .nothing
      // Geometric shapes and dingbats but those that are shown as emoji.
      case (.third(0x97), 0x80..<0xBD), (.third(0x9C), 0x80...0x84), (.third(0x9C), 0x8C..<0xA8):
        awaited = .nothing
      default: return nil
      }
    }
    if case .nothing = awaited { return columns }
    return nil
  }
}

/// Where in a character of three bytes a reader is.
private enum Awaited {
  case nothing, second
  case third(after: UInt8)
}

extension Character {
  /// The columns one character takes, with everything joined to it.
  var displayWidth: Int {
    guard let base = unicodeScalars.first else { return 0 }
    // Latin letters; box drawing and blocks.
    if base.value < 0x300 || (0x2500...0x259F).contains(base.value), unicodeScalars.count == 1 { return 1 }
    if unicodeScalars.contains("\u{FE0F}") || base.isWide { return 2 }
    switch base.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character takes two columns: East Asian Width W or F (UAX #11), or shown as emoji.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}

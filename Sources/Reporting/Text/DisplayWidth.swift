extension StringProtocol {
  /// The columns the text takes in a terminal: two for wide East Asian characters and emoji (UAX #11), none for
  /// combining marks. Expects visible text.
  var displayWidth: Int {
    utf8.simpleWidth ?? reduce(0) { $0 + $1.displayWidth }
  }
}

extension Sequence<UInt8> {
  /// The columns of UTF-8 text that is nothing but characters of one scalar and one column: ASCII, the Latin letters
  /// after it, box drawing and blocks. `nil` for any other, which has to be looked at character by character.
  var simpleWidth: Int? {
    var columns = 0
    // What is awaited: the second byte of box drawing and blocks (U+2500 to U+25BF), or of anything.
    var isBox = false
    for byte in self {
      switch byte {
      case 0..<0x80 where !isBox: columns += 1
      case 0xE2 where !isBox:
        columns += 1
        isBox = true
      case 0x94...0x96 where isBox: isBox = false
      // U+0080 to U+02FF.
      case 0xC2...0xCB where !isBox: columns += 1
      case 0x80..<0xC0 where !isBox: continue
      default: return nil
      }
    }
    return isBox ? nil : columns
  }
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

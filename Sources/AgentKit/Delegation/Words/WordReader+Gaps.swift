extension WordReader {
  /// Reads what stands before the next word.
  mutating func skipGap() {
    var sawBlank = position == 0
    while position < end {
      let byte = bytes[position]
      if byte >= 0x80 {
        let (value, length) = CaseFolding.scalar(in: bytes, at: position)
        guard CaseFolding.separates(value) else { break }
        if let meaning = Self.meaning(of: value) {
          gap.formUnion(meaning)
          sawBlank = sawBlank || meaning != .quote
        }
        position += min(length, end - position)
        continue
      }
      switch ByteKind.of(byte) {
      case .letter:
        if sawBlank { gap.remove(.joined) }
        return
      case .blank:
        sawBlank = true
        if byte == 0x0A || byte == 0x0D { gap.insert(.newline) }
      case .mark:
        let blankFollows = position + 1 >= end || ByteKind.of(bytes[position + 1]) == .blank
        gap.formUnion(Self.meaning(of: byte, sawBlank: sawBlank, blankFollows: blankFollows))
      }
      position += 1
    }
    if sawBlank { gap.remove(.joined) }
  }

  private static func meaning(of byte: UInt8, sawBlank: Bool, blankFollows: Bool) -> Gap {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): blankFollows ? (sawBlank ? [] : .sentence) : .identifier
    case UInt8(ascii: "!"): blankFollows ? .sentence : []
    case UInt8(ascii: "?"): blankFollows ? [.sentence, .question] : .question
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): blankFollows ? .colon : .identifier
    case UInt8(ascii: "-"): sawBlank && blankFollows ? .dash : .hyphen
    case UInt8(ascii: "&"), UInt8(ascii: "+"): .and
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "_"): [.identifier, .underscore]
    case UInt8(ascii: "@"), UInt8(ascii: "="): .identifier
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .quote
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    default: []
    }
  }

  private static func meaning(of scalar: UInt32) -> Gap? {
    switch scalar {
    case 0x2013, 0x2014, 0x2192: .dash
    case 0x2018, 0x2019, 0x201C, 0x201D, 0xAB, 0xBB: .quote
    case 0x2026: .sentence
    case 0x3001, 0xFF0C: .comma
    case 0x3002: .sentence
    case 0xA0, 0x2000...0x200A, 0x3000: []
    default: nil
    }
  }
}

/// Texts: plain ones and those in quotes, each on one line.
extension FlatMapping {
  mutating func scalar() -> YAMLNode? {
    switch next {
    case UInt8(ascii: "'"): singleQuoted()
    case UInt8(ascii: "\""): doubleQuoted()
    default: plain()
    }
  }

  mutating func flowScalar() -> YAMLNode? {
    switch next {
    case UInt8(ascii: "'"): return singleQuoted()
    case UInt8(ascii: "\""): return doubleQuoted()
    case let first? where first.isASCIILetter || first.isASCIIDigit:
      let start = offset
      var end = offset
      while let byte = next, byte.isFlowByte {
        offset += 1
        if byte != UInt8(ascii: " ") { end = offset }
      }
      return node(start..<end, .plain)
    default: return nil
    }
  }

  /// The rest of the line without the spaces at its end.
  private mutating func plain() -> YAMLNode? {
    guard let first = next, first.mayBeginPlain else { return nil }
    let start = offset
    var end = offset
    while let byte = next, byte != UInt8(ascii: "\n") {
      switch byte {
      case UInt8(ascii: " "):
        offset += 1
        continue
      case UInt8(ascii: ":"):
        guard offset + 1 < bytes.count, bytes[offset + 1] > UInt8(ascii: " ") else { return nil }
      case UInt8(ascii: "#"):
        guard bytes[offset - 1] != UInt8(ascii: " ") else { return nil }
      default: break
      }
      guard let length = character else { return nil }
      offset += length
      end = offset
    }
    return node(start..<end, .plain)
  }

  private mutating func singleQuoted() -> YAMLNode? {
    let start = offset
    offset += 1
    while let byte = next, byte != UInt8(ascii: "'") {
      guard let length = character else { return nil }
      offset += length
    }
    guard next != nil else { return nil }
    offset += 1
    guard next != UInt8(ascii: "'") else { return nil }
    return node(start..<offset, .singleQuoted, text: start + 1..<offset - 1)
  }

  private mutating func doubleQuoted() -> YAMLNode? {
    let start = offset
    var piece = start + 1
    /// What stands before the last escape, unescaped.
    var text: [UInt8] = []
    offset += 1
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard let length = character else { return nil }
      if byte == UInt8(ascii: "\\") {
        text += bytes[piece..<offset]
        offset += 1
        guard let escaped = next, let meaning = Self.meaning(ofEscaped: escaped) else { return nil }
        text.append(meaning)
        piece = offset + 1
      }
      offset += length
    }
    guard next != nil else { return nil }
    offset += 1
    guard piece > start + 1 else { return node(start..<offset, .doubleQuoted, text: start + 1..<offset - 1) }
    text += bytes[piece..<offset - 1]
    return YAMLNode(
      .scalar(String(decoding: text, as: UTF8.self), .doubleQuoted), range: base + start..<base + offset)
  }

  /// What the escapes mean that people write; the others are left to libyaml.
  private static func meaning(ofEscaped byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    default: nil
    }
  }

  func node(_ range: Range<Int>, _ style: YAMLScalarStyle, text: Range<Int>? = nil) -> YAMLNode {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[text ?? range]), as: UTF8.self)
    return YAMLNode(.scalar(text, style), range: base + range.lowerBound..<base + range.upperBound)
  }
}

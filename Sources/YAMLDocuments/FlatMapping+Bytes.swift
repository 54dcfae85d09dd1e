/// What stands at the place that is read.
extension FlatMapping {
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// How many bytes the character here has; `nil` where it is none that YAML allows within a line, or is not UTF-8 (the
  /// Unicode Standard 15.0, table 3-7; YAML 1.2.2, section 5.1, as libyaml has it).
  @inline(__always) var character: Int? {
    let first = bytes[offset]
    return first < 0x7F && first >= 0x20 ? 1 : longCharacter(first)
  }

  private func longCharacter(_ first: UInt8) -> Int? {
    switch first {
    // Next line and the controls around it are no text.
    case 0xC2: return continues(1, from: 0xA0) ? 2 : nil
    case 0xC3...0xDF: return continues(1) ? 2 : nil
    case 0xE0: return continues(1, from: 0xA0) && continues(2) ? 3 : nil
    case 0xED: return continues(1, to: 0x9F) && continues(2) ? 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) && !isMark ? 3 : nil
    case 0xF0: return continues(1, from: 0x90) && continues(2) && continues(3) ? 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
    case 0xF4: return continues(1, to: 0x8F) && continues(2) && continues(3) ? 4 : nil
    default: return nil
    }
  }

  private func continues(_ distance: Int, from low: UInt8 = 0x80, to high: UInt8 = 0xBF) -> Bool {
    offset + distance < bytes.count && bytes[offset + distance] >= low && bytes[offset + distance] <= high
  }

  /// Whether a separator of lines or paragraphs, a byte order mark or one of two noncharacters stands here.
  private var isMark: Bool {
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE), (0xEF, 0xBF, 0xBF):
      true
    default: false
    }
  }

  /// How many spaces stand here.
  var spaces: Int {
    var end = offset
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
    return end - offset
  }

  mutating func skipSpaces() { offset += spaces }

  /// Goes to the next line that holds anything but spaces, from the beginning or the end of one.
  mutating func skipBlankLines() {
    var start = offset
    while true {
      skipSpaces()
      guard let byte = next else { return }
      guard byte == UInt8(ascii: "\n") else { break }
      offset += 1
      start = offset
    }
    offset = start
  }

  /// Goes behind the end of the line, if nothing but spaces stands before it.
  mutating func endLine() -> Bool {
    skipSpaces()
    guard let byte = next else { return true }
    offset += 1
    return byte == UInt8(ascii: "\n")
  }
}

extension UInt8 {
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isKeyByte: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }

  /// What stands in the names of tools and agents, and means nothing in brackets.
  var isFlowByte: Bool {
    switch self {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default: isKeyByte
    }
  }

  /// Whether a plain text may begin with it: nearly all that is no mark of YAML.
  var mayBeginPlain: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...: true
    default: isASCIILetter || isASCIIDigit
    }
  }
}

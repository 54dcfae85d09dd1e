/// Makes a line's template: numbers, identifiers, addresses and times become marks, everything else stays.
///
/// One pass: bytes go over eight at a time up to the next digit, and the word around it is written with marks.
struct TemplateMask: Sendable {
  /// The marks: single bytes that no cleaned line holds.
  enum Mark {
    static let number: UInt8 = 0x01
    static let identifier: UInt8 = 0x02
    static let address: UInt8 = 0x03
    /// Any one word.
    static let word: UInt8 = 0x04
  }

  /// The most bytes of a template.
  static let longest = 384

  private static let delimiter: UInt8 = 1
  private static let letter: UInt8 = 2

  /// The template that was made last, in its first ``count`` bytes.
  private(set) var bytes = [UInt8](repeating: 0, count: longest + 8)
  private(set) var count = 0

  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in UInt8(0)...255 {
      if byte.isLetter { classes[Int(byte)] = letter }
    }
    for byte in " \t\n=,;:()[]{}\"'<>|&?/\\`*".utf8 { classes[Int(byte)] = delimiter }
    return classes
  }()

  /// Makes the template of a text.
  mutating func make(_ text: Span<UInt8>) { count = Self.write(text, to: &bytes, Self.classes.span) }

  private static func write(_ text: Span<UInt8>, to bytes: inout [UInt8], _ classes: Span<UInt8>) -> Int {
    var template = bytes.mutableSpan
    let end = min(text.count, longest)
    var (position, out) = (0, 0)
    while position < end {
      let eight = text.eight(at: position)
      var rest = template.mutableBytes
      rest.storeBytes(of: eight.littleEndian, toByteOffset: out, as: UInt64.self)
      let digits = eight.digits
      let plain = digits == 0 ? 8 : digits.firstPlace
      position &+= plain
      out &+= plain
      guard digits != 0, position < end else { continue }
      var (start, flags) = (position, UInt8(0))
      while start > 0 {
        let kind = classes[Int(text[start &- 1])]
        guard kind != delimiter else { break }
        flags |= kind
        start &-= 1
      }
      out &-= position &- start
      // The digits that follow it within the eight are known.
      position &+= min((digits.others &>> UInt64(truncatingIfNeeded: plain &* 8)).firstPlace, 8 &- plain)
      while position < end {
        let kind = classes[Int(text[position])]
        guard kind != delimiter else { break }
        flags |= kind
        position &+= 1
      }
      position = min(position, end)
      out = mark(text.extracting(start..<position), hasLetters: flags == letter, &template, out)
    }
    // The last eight may reach beyond the end.
    return out &- (position &- end)
  }

  /// A number for the template: equal templates have equal ones, others practically never. With the level, since the
  /// same words at another level are another matter.
  func hash(_ level: LogLevel?) -> UInt64 {
    let template = bytes.span.extracting(0..<count)
    // Two at a time, since a multiplication takes longer than it keeps the next one waiting.
    var one = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    var other = UInt64(level.map { $0.rank + 1 } ?? 0)
    var position = 0
    while position < count {
      one = Self.mixed(one ^ template.eight(at: position))
      other = Self.mixed(other ^ template.eight(at: position &+ 8))
      position &+= 16
    }
    let hash = Self.mixed(one) ^ other
    return hash ^ hash >> 32
  }

  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let (high, low) = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return high ^ low &+ 0xE703_7ED1_A0B4_28DB
  }

  /// Writes a word that holds digits, with marks.
  ///
  /// - Returns: Where the template goes on.
  @inline(__always)
  private static func mark(
    _ word: Span<UInt8>, hasLetters: Bool, _ template: inout MutableSpan<UInt8>, _ start: Int
  ) -> Int {
    if !hasLetters {
      // Digits, dots and signs. A sign before the number belongs to it.
      template[start] = isAddress(word) ? Mark.address : Mark.number
      return start &+ 1
    }
    if isIdentifier(word) {
      template[start] = Mark.identifier
      return start &+ 1
    }
    var (read, write) = (0, start)
    while read < word.count {
      let byte = word[read]
      read &+= 1
      if byte.isDigit {
        template[write] = Mark.number
        while word.byte(read).isDigit || word.byte(read) == UInt8(ascii: ".") && word.byte(read &+ 1).isDigit
        {
          read &+= 1
        }
      } else {
        template[write] = byte
      }
      write &+= 1
    }
    return write
  }

  /// Four numbers with dots between them.
  private static func isAddress(_ word: Span<UInt8>) -> Bool {
    guard word.count >= 7, word.count <= 15 else { return false }
    var (dots, position) = (0, 0)
    while position < word.count {
      if word[position] == UInt8(ascii: ".") {
        dots &+= 1
      } else if !word[position].isDigit {
        return false
      }
      position &+= 1
    }
    return dots == 3
  }

  /// Hexadecimal digits (a hash, a UUID, `0x…`), or letters and digits so mixed that nobody chose them.
  private static func isIdentifier(_ word: Span<UInt8>) -> Bool {
    if word.count > 2, word[0] == UInt8(ascii: "0"), word[1] | 0x20 == UInt8(ascii: "x") { return true }
    guard word.count >= 8 else { return false }
    var (isHexadecimal, turns, digits, last) = (true, 0, 0, UInt8(0))
    var position = 0
    while position < word.count {
      let byte = word[position]
      let kind: UInt8 = byte.isDigit ? 1 : byte.isLetter ? 2 : 0
      if kind == 1 { digits &+= 1 }
      if kind == 2, byte | 0x20 > UInt8(ascii: "f") { isHexadecimal = false }
      if kind == 0, byte != UInt8(ascii: "-") { isHexadecimal = false }
      if kind != 0, last != 0, kind != last { turns &+= 1 }
      if kind != 0 { last = kind }
      position &+= 1
    }
    return isHexadecimal || word.count >= 12 && digits >= 3 && turns >= 4
  }

  /// The template as people read it: `<n>`, `<id>`, `<ip>`, `<*>` for the marks; `<time>` for numbers as in 13:34:21.
  static func text(_ template: [UInt8]) -> String {
    var text: [UInt8] = []
    var position = 0
    while position < template.count {
      switch template[position] {
      case Mark.number:
        let colon = UInt8(ascii: ":")
        let isTime =
          position + 4 < template.count && template[position + 1] == colon
          && template[position + 2] == Mark.number && template[position + 3] == colon
          && template[position + 4] == Mark.number
        text += Array((isTime ? "<time>" : "<n>").utf8)
        if isTime { position += 4 }
      case Mark.identifier: text += Array("<id>".utf8)
      case Mark.address: text += Array("<ip>".utf8)
      case Mark.word: text += Array("<*>".utf8)
      case let byte: text.append(byte)
      }
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}

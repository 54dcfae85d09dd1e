/// Makes a line's template: numbers, identifiers, addresses and times become marks, everything else stays.
///
/// One pass: bytes go over one by one, and a word that held a digit is written again with marks when it ends.
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

  private static let digit: UInt8 = 1
  private static let delimiter: UInt8 = 2
  private static let letter: UInt8 = 4

  /// The template that was made last, in its first ``count`` bytes.
  private(set) var bytes = [UInt8](repeating: 0, count: longest + 8)
  private(set) var count = 0

  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in UInt8(0)...255 {
      if byte.isDigit { classes[Int(byte)] = digit }
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
    var (position, out, word) = (0, 0, 0)
    var flags: UInt8 = 0
    while position < end {
      let byte = text[position]
      let kind = classes[Int(byte)]
      if kind & delimiter != 0 {
        if flags & digit != 0 { out = mark(&template, word, out, flags) }
        template[out] = byte
        out &+= 1
        word = out
        flags = 0
      } else {
        template[out] = byte
        out &+= 1
        flags |= kind
      }
      position &+= 1
    }
    if flags & digit != 0 { out = mark(&template, word, out, flags) }
    return out
  }

  /// A number for the template: equal templates have equal ones, others practically never. With the level, since the
  /// same words at another level are another matter.
  func hash(_ level: LogLevel?) -> UInt64 {
    let template = bytes.span.extracting(0..<count)
    var hash = UInt64(count) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(level.map { $0.rank + 1 } ?? 0)
    var position = 0
    while position < count {
      let (high, low) = (hash ^ template.eight(at: position)).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = high ^ low &+ 0xE703_7ED1_A0B4_28DB
      position &+= 8
    }
    return hash ^ hash >> 32
  }

  /// Writes a word that holds digits again, with marks.
  private static func mark(
    _ template: inout MutableSpan<UInt8>, _ start: Int, _ end: Int, _ flags: UInt8
  ) -> Int {
    if flags & letter == 0 {
      // Digits, dots and signs. A sign before the number belongs to it.
      let isSingle = end - start == 1
      template[start] = !isSingle && isAddress(template, start, end) ? Mark.address : Mark.number
      return start &+ 1
    }
    if isIdentifier(template, start, end) {
      template[start] = Mark.identifier
      return start &+ 1
    }
    var (read, write) = (start, start)
    while read < end {
      guard template[read].isDigit else {
        template[write] = template[read]
        write &+= 1
        read &+= 1
        continue
      }
      while read < end,
        template[read].isDigit
          || template[read] == UInt8(ascii: ".") && read &+ 1 < end && template[read &+ 1].isDigit
      {
        read &+= 1
      }
      template[write] = Mark.number
      write &+= 1
    }
    return write
  }

  /// Four numbers with dots between them.
  private static func isAddress(_ template: borrowing MutableSpan<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 7, end - start <= 15 else { return false }
    var (dots, position) = (0, start)
    while position < end {
      if template[position] == UInt8(ascii: ".") {
        dots &+= 1
      } else if !template[position].isDigit {
        return false
      }
      position &+= 1
    }
    return dots == 3
  }

  /// Hexadecimal digits (a hash, a UUID, `0x…`), or letters and digits so mixed that nobody chose them.
  private static func isIdentifier(_ template: borrowing MutableSpan<UInt8>, _ start: Int, _ end: Int) -> Bool
  {
    let length = end - start
    if length > 2, template[start] == UInt8(ascii: "0"), template[start + 1] | 0x20 == UInt8(ascii: "x") {
      return true
    }
    guard length >= 8 else { return false }
    var (isHexadecimal, turns, digits, last) = (true, 0, 0, UInt8(0))
    var position = start
    while position < end {
      let byte = template[position]
      let kind: UInt8 = byte.isDigit ? 1 : byte.isLetter ? 2 : 0
      if kind == 1 { digits &+= 1 }
      if kind == 2, byte | 0x20 > UInt8(ascii: "f") { isHexadecimal = false }
      if kind == 0, byte != UInt8(ascii: "-") { isHexadecimal = false }
      if kind != 0, last != 0, kind != last { turns &+= 1 }
      if kind != 0 { last = kind }
      position &+= 1
    }
    return isHexadecimal || length >= 12 && digits >= 3 && turns >= 4
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

/// What quotes, escapes and `$` make of the text behind them.
extension ShellText {
  /// The deepest substitution in a substitution that is read.
  private static let deepest = 32

  mutating func readEscape() {
    guard let byte = next() else {
      isPlain = false
      return
    }
    // A line that is continued.
    if byte != UInt8(ascii: "\n") { append(byte) }
  }

  mutating func readQuoted() {
    hasWord = true
    while let byte = next() {
      if byte == UInt8(ascii: "'") { return }
      append(byte)
    }
    isPlain = false
  }

  mutating func readDoubleQuoted() {
    hasWord = true
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "$") where peek == UInt8(ascii: "("):
        position += 1
        readNested(until: UInt8(ascii: ")"))
      case UInt8(ascii: "$"): readDollar(isQuoted: true)
      case UInt8(ascii: "`"): readNested(until: byte)
      default: append(byte)
      }
    }
    isPlain = false
  }

  /// Reads the commands of a substitution inside quotes, where quoting begins anew.
  private mutating func readNested(until end: UInt8) {
    isPlain = false
    guard depth < Self.deepest else {
      isComplete = false
      return
    }
    var nested = self
    (nested.commands, nested.words, nested.word, nested.hasWord) = ([], [], [], false)
    (nested.expanded, nested.hasExpanded, nested.target) = ([], false, nil)
    nested.depth += 1
    var open = 0
    while let byte = nested.next() {
      if byte == end, open == 0 { break }
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open -= 1 }
      nested.read(byte)
    }
    nested.endCommand()
    // The parentheses of its patterns are not pairs, so its end was not told.
    if nested.commands.contains(where: { $0.contains("case") }) { isComplete = false }
    commands += nested.commands
    targets = nested.targets
    isComplete = isComplete && nested.isComplete
    position = nested.position
  }

  mutating func readDollar(isQuoted: Bool) {
    for spelling in ["{HOME}", "HOME"] where bytes[position...].starts(with: spelling.utf8) {
      let end = position + spelling.utf8.count
      let goesOn = end < bytes.count && Self.isNamePart(bytes[end]) && spelling == "HOME"
      guard let home, !goesOn else { continue }
      position = end
      append(home)
      return
    }
    isPlain = false
    switch peek {
    // Inside quotes these are no beginnings.
    case _ where isQuoted: append(UInt8(ascii: "$"))
    case UInt8(ascii: "("):
      position += 1
      endCommand()
    case UInt8(ascii: "'"):
      position += 1
      readEscapedQuoted()
    case UInt8(ascii: "\""):
      position += 1
      readDoubleQuoted()
    default: append(UInt8(ascii: "$"))
    }
  }

  /// Reads `$'…'`, in which `\x72\155` is `rm`.
  private mutating func readEscapedQuoted() {
    hasWord = true
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "'"): return
      case UInt8(ascii: "\\"): readCode()
      default: append(byte)
      }
    }
  }

  private mutating func readCode() {
    guard let byte = next() else { return }
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "v"), UInt8(ascii: "f"):
      append(UInt8(ascii: " "))
    case UInt8(ascii: "x"):
      let code = readNumber(digits: 2, radix: 16)
      append(UInt8(truncatingIfNeeded: code))
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let code = readNumber(digits: byte == UInt8(ascii: "u") ? 4 : 8, radix: 16)
      append(Unicode.Scalar(code).map { String($0) } ?? "")
    case 48...55:
      position -= 1
      let code = readNumber(digits: 3, radix: 8)
      append(UInt8(truncatingIfNeeded: code))
    default: append(byte)
    }
  }

  private mutating func readNumber(digits: Int, radix: UInt32) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else {
        break
      }
      value = value &* radix &+ UInt32(digit)
      position += 1
    }
    return value
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || 48...57 ~= byte || 97...122 ~= byte | 0x20
  }
}

extension ShellReader {
  mutating func readWord() -> ShellWord? {
    let start = index
    var text: [UInt8] = []
    var isLiteral = true
    var isQuoted = false
    reading: while let byte = next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"),
        UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        break reading
      case UInt8(ascii: "'"):
        isQuoted = true
        index += 1
        while let byte = next, byte != UInt8(ascii: "'") {
          text.append(byte)
          index += 1
        }
        close()
      case UInt8(ascii: "\""):
        isQuoted = true
        index += 1
        readDoubleQuoted(into: &text, isLiteral: &isLiteral)
      case UInt8(ascii: "\\"):
        index += 1
        if next == UInt8(ascii: "\n") {
          index += 1
        } else if let escaped = next {
          isQuoted = true
          text.append(escaped)
          index += 1
        } else {
          script.isComplete = false
        }
      case UInt8(ascii: "$"), UInt8(ascii: "`"):
        isLiteral = readExpansion(into: &text) && isLiteral
      case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "~"), UInt8(ascii: "]"):
        if !(index == start
          && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "[")))
        {
          isLiteral = false
        }
        text.append(byte)
        index += 1
      default:
        text.append(byte)
        index += 1
      }
    }
    guard index > start else { return nil }
    lastToken = index
    return ShellWord(
      text: String(decoding: text, as: UTF8.self), range: line.source(of: start..<index),
      isLiteral: isLiteral,
      isQuoted: isQuoted)
  }

  /// Steps over a closing quote, which has to be there.
  private mutating func close() {
    if next == nil { script.isComplete = false } else { index += 1 }
  }

  private mutating func readDoubleQuoted(into text: inout [UInt8], isLiteral: inout Bool) {
    while let byte = next, byte != UInt8(ascii: "\"") {
      switch byte {
      case UInt8(ascii: "\\"):
        index += 1
        if let escaped = next {
          if !"$`\"\\\n".utf8.contains(escaped) { text.append(byte) }
          text.append(escaped)
          index += 1
        }
      case UInt8(ascii: "$"), UInt8(ascii: "`"):
        isLiteral = readExpansion(into: &text) && isLiteral
      default:
        text.append(byte)
        index += 1
      }
    }
    close()
  }

  /// Reads `$name`, `${…}`, `$(…)`, `$((…))` or `` `…` `` and keeps it as written; returns whether it is none.
  private mutating func readExpansion(into text: inout [UInt8]) -> Bool {
    let start = index
    defer { text += line.bytes[start..<index] }
    if next == UInt8(ascii: "`") {
      index += 1
      let bodyStart = index
      while let byte = next, byte != UInt8(ascii: "`") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
      index = min(index, end)
      readNested(bodyStart..<index)
      close()
      return false
    }
    switch peek() {
    case UInt8(ascii: "("):
      if peek(2) == UInt8(ascii: "(") {
        readArithmetic()
      } else {
        readSubstitution(skipping: 2)
      }
    case UInt8(ascii: "{"):
      index += 2
      var open = 1
      while let byte = next, open > 0 {
        if byte == UInt8(ascii: "{") { open += 1 }
        if byte == UInt8(ascii: "}") { open -= 1 }
        index += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      index = min(index, end)
      if open > 0 { script.isComplete = false }
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      index += 1  // bash's $'…' and $"…"; the quote follows
    case nil:
      index += 1
      return true
    case let byte?:
      index += 1
      if "@*#?-$!".utf8.contains(byte) {
        index += 1
        return false
      }
      let nameStart = index
      while let byte = next, isNameByte(byte) { index += 1 }
      if index == nameStart { return true }
    }
    return false
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func readArithmetic() {
    index += 3
    var open = 2
    while let byte = next, open > 0 {
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open -= 1 }
      index += 1
    }
    if open > 0 { script.isComplete = false }
  }

  /// Reads the commands of `$(…)` or `<(…)`.
  mutating func readSubstitution(skipping count: Int) {
    index += count
    inner { $0.readList(until: UInt8(ascii: ")")) }
  }

  /// Reads the commands between backquotes.
  mutating func readNested(_ range: Range<Int>) {
    guard depth + 1 < Self.depthLimit else { return }
    var nested = ShellReader(line: line, range: range, depth: depth + 1)
    nested.readList(until: nil)
    script.commands += nested.script.commands
    script.isComplete = script.isComplete && nested.script.isComplete
  }
}

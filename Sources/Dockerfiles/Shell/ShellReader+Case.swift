extension ShellReader {
  /// Reads `case word in pattern) commands ;; … esac`.
  mutating func readCase() {
    skipBlanks()
    _ = readWord()
    skipSpace()
    guard readWord()?.text == "in" else {
      script.isComplete = false
      return
    }
    while true {
      skipSpace()
      if next == UInt8(ascii: "(") { index += 1 }
      guard let pattern = readWord() else {
        script.isComplete = false
        return
      }
      if pattern.text == "esac" { return }
      while let byte = next, byte != UInt8(ascii: ")") {
        if Whitespace.isASCII(byte) || byte == UInt8(ascii: "|") {
          index += 1
        } else if readWord() == nil {
          index += 1
        }
      }
      guard next != nil else {
        script.isComplete = false
        return
      }
      index += 1
      inner { $0.readCaseItem() }
      if index >= end {
        script.isComplete = false
        return
      }
    }
  }

  /// Reads the commands of one case up to `;;` or in front of `esac`.
  private mutating func readCaseItem() {
    guard depth < Self.depthLimit else {
      index = end
      return
    }
    var blocks = 0
    while true {
      skipSpace()
      guard let byte = next else { return }
      if byte == UInt8(ascii: ";"), peek() == UInt8(ascii: ";") || peek() == UInt8(ascii: "&") {
        index += peek(2) == UInt8(ascii: "&") ? 3 : 2
        lastToken = index
        return
      }
      if blocks == 0, line.bytes[index..<end].starts(with: "esac".utf8) { return }
      switch byte {
      case UInt8(ascii: "&") where peek() == UInt8(ascii: "&"): take(2, .and)
      case UInt8(ascii: "|") where peek() == UInt8(ascii: "|"): take(2, .or)
      case UInt8(ascii: "|"): take(1, .pipe)
      case UInt8(ascii: ";"), UInt8(ascii: "&"): take(1, .sequence)
      case UInt8(ascii: "("):
        index += 1
        inner { $0.readList(until: UInt8(ascii: ")")) }
      case UInt8(ascii: ")"):
        script.isComplete = false
        index += 1
      default: readCommand(blocks: &blocks)
      }
    }
  }

  mutating func skipSpace() {
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\n") else { return }
      index += 1
    }
  }
}

extension ShellReader {
  /// Handles a reserved word at a command's place; returns whether it was one.
  mutating func readReserved(_ word: ShellWord, blocks: inout Int) -> Bool {
    switch word.text {
    case "if", "while", "until", "{": blocks += 1
    case "do", "then", "else", "elif", "!", "time": break
    case "fi", "done", "}", "esac":
      if blocks > 0 { blocks -= 1 } else { script.isComplete = false }
      script.hasCompound = true
      connector = .sequence
      return true
    case "for", "select":
      blocks += 1
      while let byte = next, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "\n") {
        if Whitespace.isASCII(byte) { index += 1 } else if readWord() == nil { index += 1 }
      }
    case "case":
      readCase()
    case "[[":
      while let byte = next, byte != UInt8(ascii: "\n") {
        if Whitespace.isASCII(byte) {
          index += 1
        } else if let word = readWord() {
          if word.text == "]]" { break }
        } else {
          index += 1
        }
      }
      lastToken = index
      script.hasCompound = true
      connector = .sequence
      return true
    case "function":
      skipBlanks()
      _ = readWord()
      if next == UInt8(ascii: "("), peek() == UInt8(ascii: ")") { index += 2 }
    default:
      return false
    }
    script.hasCompound = true
    connector = .start
    return true
  }
}

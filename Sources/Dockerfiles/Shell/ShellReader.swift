/// Reads a POSIX shell script, with bash's common additions, into its simple commands.
///
/// It follows the token and reserved-word rules of POSIX (Shell Command Language, 2.3 and 2.4) and skips what it
/// does not know: a script that it cannot follow is marked incomplete, never refused.
struct ShellReader {
  static let depthLimit = 24
  private static let commandLimit = 4096

  let line: LogicalLine
  let end: Int
  var index: Int
  var script = ShellScript()
  var connector = ShellCommand.Connector.start
  var depth: Int
  var pendingHeredocs: [(name: [UInt8], dropsTabs: Bool)] = []
  var lastToken = 0

  /// Reads the bytes of `range` in `line`.
  static func read(_ line: LogicalLine, _ range: Range<Int>) -> ShellScript {
    var reader = ShellReader(line: line, range: range, depth: 0)
    reader.readList(until: nil)
    let start = Whitespace.skip(in: line.bytes, from: range.lowerBound, to: range.upperBound)
    reader.script.range = line.source(of: start..<max(start, reader.lastToken))
    return reader.script
  }

  init(line: LogicalLine, range: Range<Int>, depth: Int) {
    self.line = line
    end = range.upperBound
    index = range.lowerBound
    self.depth = depth
  }

  var next: UInt8? { index < end ? line.bytes[index] : nil }

  func peek(_ offset: Int = 1) -> UInt8? {
    index + offset < end ? line.bytes[index + offset] : nil
  }

  // MARK: Lists

  /// How a list ends: `)` of a subshell or substitution, or the end of the script.
  mutating func readList(until stop: UInt8?) {
    guard depth < Self.depthLimit else {
      script.isComplete = false
      index = end
      return
    }
    var blocks = 0
    while true {
      skipBlanks()
      guard let byte = next, script.commands.count < Self.commandLimit else { break }
      if byte == stop {
        index += 1
        lastToken = index
        if blocks != 0 { script.isComplete = false }
        return
      }
      switch byte {
      case UInt8(ascii: "\n"):
        if depth == 0, blocks == 0 { script.hasNewline = true }
        index += 1
        readHeredocs()
        connector = script.commands.isEmpty ? .start : .sequence
      case UInt8(ascii: "&") where peek() == UInt8(ascii: "&"): take(2, .and)
      case UInt8(ascii: "|") where peek() == UInt8(ascii: "|"): take(2, .or)
      case UInt8(ascii: "|"): take(peek() == UInt8(ascii: "&") ? 2 : 1, .pipe)
      case UInt8(ascii: ";"):
        if peek() == UInt8(ascii: ";") { script.isComplete = false }
        take(1, .sequence)
      case UInt8(ascii: "&") where peek() != UInt8(ascii: ">"):
        script.hasBackground = true
        take(1, .sequence)
      case UInt8(ascii: "("):
        script.hasCompound = true
        index += 1
        inner { $0.readList(until: UInt8(ascii: ")")) }
      case UInt8(ascii: ")"):
        script.isComplete = false
        index += 1
      default:
        readCommand(blocks: &blocks)
      }
    }
    if stop != nil || blocks != 0 { script.isComplete = false }
  }

  mutating func take(_ count: Int, _ connector: ShellCommand.Connector) {
    index += count
    lastToken = index
    self.connector = connector
  }

  mutating func inner(_ read: (inout ShellReader) -> Void) {
    let outer = connector
    depth += 1
    connector = .start
    read(&self)
    depth -= 1
    connector = outer
  }

  mutating func skipBlanks() {
    while let byte = next {
      if Whitespace.isBlank(byte) || byte == UInt8(ascii: "\r") {
        index += 1
      } else if byte == UInt8(ascii: "\\"), peek() == UInt8(ascii: "\n") {
        index += 2
      } else if byte == UInt8(ascii: "#"), !isInsideWord {
        script.hasComment = true
        while let byte = next, byte != UInt8(ascii: "\n") {
          index += 1
          if byte != UInt8(ascii: "\n") { lastToken = index }
        }
      } else {
        return
      }
    }
  }

  private var isInsideWord: Bool {
    index > 0 && lastToken == index && !"&|;()<>".utf8.contains(line.bytes[index - 1])
  }

  // MARK: Commands

  mutating func readCommand(blocks: inout Int) {
    var command = ShellCommand(connector: connector, depth: depth + blocks)
    let commandStart = index
    while true {
      skipBlanks()
      guard let byte = next else { break }
      if "\n;|()".utf8.contains(byte) || (byte == UInt8(ascii: "&") && peek() != UInt8(ascii: ">")) {
        if byte == UInt8(ascii: "("), command.words.count == 1, peek() == UInt8(ascii: ")") {
          script.hasCompound = true  // a function's definition; its body follows
          index += 2
          return
        }
        if byte == UInt8(ascii: "("), !command.words.isEmpty || !command.assignments.isEmpty {
          index += 1  // an array's values
          while let byte = next, byte != UInt8(ascii: ")") {
            if Whitespace.isASCII(byte) { index += 1 } else if readWord() == nil { index += 1 }
          }
          if next == nil { script.isComplete = false } else { index += 1 }
          lastToken = index
          continue
        }
        break
      }
      if isRedirection {
        readRedirection(into: &command)
      } else if let word = readWord() {
        if command.words.isEmpty, command.assignments.isEmpty, !word.isQuoted,
          word.isLiteral || word.text == "[[",
          readReserved(word, blocks: &blocks)
        {
          return
        }
        if command.words.isEmpty, isAssignment(word) {
          command.assignments.append(word)
        } else {
          command.words.append(word)
        }
      } else {
        index += 1
        lastToken = index
      }
    }
    if index == commandStart { index += 1 }
    // Redirections alone belong to the compound command in front of them.
    guard !command.words.isEmpty || !command.assignments.isEmpty else { return }
    command.findProgram()
    command.packageCommand = PackageCommand(command)
    script.commands.append(command)
    connector = .sequence
  }

  private func isAssignment(_ word: ShellWord) -> Bool {
    guard let split = word.text.utf8.firstIndex(of: UInt8(ascii: "=")), split > word.text.startIndex else {
      return false
    }
    return word.text[..<split].utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "+")
    }
  }
}

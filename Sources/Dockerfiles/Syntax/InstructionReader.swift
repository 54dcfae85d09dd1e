/// Reads one joined line as an instruction: name, options, and arguments by the instruction's own grammar.
struct InstructionReader {
  private static let onbuildDepthLimit = 8
  let line: LogicalLine
  let escape: UInt8
  private(set) var problems: [ParseProblem] = []

  init(line: LogicalLine, escape: UInt8) {
    self.line = line
    self.escape = escape
  }

  mutating func read() -> InstructionContent { read(0..<line.bytes.count, depth: 0) }

  private mutating func read(_ range: Range<Int>, depth: Int) -> InstructionContent {
    let text = Whitespace.trimmed(range, in: line.bytes)
    var nameEnd = text.lowerBound
    while nameEnd < text.upperBound, !Whitespace.isSeparator(line.bytes[nameEnd]) { nameEnd += 1 }
    var rest = nameEnd
    while rest < text.upperBound, Whitespace.isSeparator(line.bytes[rest]) { rest += 1 }

    let name = line.token(text.lowerBound..<nameEnd)
    let words = WordReader(line: line, escape: escape)
    let flags = words.flags(rest..<text.upperBound)
    let arguments = Whitespace.trimmed(flags.rest..<text.upperBound, in: line.bytes)
    var instruction = InstructionContent(
      keyword: Keyword(name: name.text), name: name, flags: flags.flags, line: line, argumentRange: arguments)
    instruction.range = line.source(of: text)
    instruction.extent = instruction.range
    readArguments(of: &instruction, words: words, depth: depth)
    return instruction
  }

  private mutating func readArguments(of instruction: inout InstructionContent, words: WordReader, depth: Int)
  {
    let range = instruction.argumentRange
    switch instruction.keyword {
    case .arg:
      instruction.form = .pairs
      instruction.pairs = words.quotedWords(range).map { pair(from: $0) }
    case .env, .label:
      instruction.form = .pairs
      readPairs(of: &instruction, words: words)
    case .from, .expose:
      instruction.arguments = words.plainWords(range)
    case .add, .copy, .volume:
      if !readJSON(range, into: &instruction) { instruction.arguments = words.plainWords(range) }
    case .cmd, .entrypoint, .run, .shell:
      readTextOrJSON(range, into: &instruction)
    case .maintainer, .stopsignal, .user, .workdir:
      instruction.form = .text
      if !range.isEmpty { instruction.arguments = [line.token(range)] }
    case .healthcheck:
      readHealthcheck(range, into: &instruction)
    case .onbuild:
      guard !range.isEmpty else { return }
      if depth < Self.onbuildDepthLimit {
        instruction.nested = [Instruction(read(range, depth: depth + 1))]
      } else {
        fail("ONBUILD in ONBUILD in ONBUILD …", at: range)
      }
    case .unknown:
      break
    }
  }

  private mutating func fail(_ message: String, at range: Range<Int>) {
    problems.append(ParseProblem(phase: .syntax, message: message, range: line.source(of: range)))
  }

  /// Reads the exec form; returns whether it was one.
  private mutating func readJSON(_ range: Range<Int>, into instruction: inout InstructionContent) -> Bool {
    switch JSONStringArray.read(line, range) {
    case .strings(let strings):
      instruction.form = .json
      instruction.arguments = strings
      return true
    case .otherValues:
      fail("a JSON array of arguments may hold only strings", at: range)
      instruction.form = .json
      return true
    case .notJSON:
      return false
    }
  }

  private mutating func readTextOrJSON(_ range: Range<Int>, into instruction: inout InstructionContent) {
    guard !range.isEmpty, !readJSON(range, into: &instruction) else { return }
    instruction.form = .text
    instruction.arguments = [line.token(range)]
  }

  private mutating func readHealthcheck(_ range: Range<Int>, into instruction: inout InstructionContent) {
    var end = range.lowerBound
    while end < range.upperBound, !Whitespace.isASCII(line.bytes[end]) { end += 1 }
    guard end > range.lowerBound else { return }
    instruction.healthcheckType = line.token(range.lowerBound..<end)
    let start = Whitespace.skip(in: line.bytes, from: end, to: range.upperBound)
    readTextOrJSON(start..<range.upperBound, into: &instruction)
  }

  private mutating func readPairs(of instruction: inout InstructionContent, words: WordReader) {
    let range = instruction.argumentRange
    let all = words.quotedWords(range)
    guard let first = all.first else { return }
    guard line.bytes[first].contains(UInt8(ascii: "=")) else {
      var keyEnd = range.lowerBound
      while keyEnd < range.upperBound, !Whitespace.isSeparator(line.bytes[keyEnd]) { keyEnd += 1 }
      var value = keyEnd
      while value < range.upperBound, Whitespace.isSeparator(line.bytes[value]) { value += 1 }
      guard value > keyEnd else {
        return fail("\(instruction.keyword.name) needs a name and a value", at: range)
      }
      instruction.pairs = [
        .init(
          key: line.token(range.lowerBound..<keyEnd), value: line.token(value..<range.upperBound),
          isLegacy: true)
      ]
      return
    }
    for word in all {
      let pair = pair(from: word)
      guard pair.value != nil else {
        instruction.pairs = []
        return fail("\"\(line.text(word))\" has no =; write name=value", at: word)
      }
      instruction.pairs.append(pair)
    }
  }

  private func pair(from word: Range<Int>) -> InstructionContent.Pair {
    guard let split = line.bytes[word].firstIndex(of: UInt8(ascii: "=")) else {
      return .init(key: line.token(word), value: nil, isLegacy: false)
    }
    return .init(
      key: line.token(word.lowerBound..<split), value: line.token(split + 1..<word.upperBound),
      isLegacy: false)
  }
}

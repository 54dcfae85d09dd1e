/// Reads a file line by line: joins continuations, attaches here-documents, and goes on after an error.
struct DockerfileParser {
  /// The longest line that BuildKit takes, with its newline.
  private static let lineLimit = 65536

  private let source: [UInt8]
  private let lines: [Range<Int>]
  private var next = 0
  private var directives = DirectiveReader()
  private var comments: [Comment] = []
  private var pending: [Comment] = []
  private var instructions: [InstructionContent] = []
  private var problems: [ParseProblem] = []
  private var pieces: [Dockerfile.Piece] = []

  static func parse(_ source: [UInt8], readingScripts: Bool) -> Dockerfile {
    let table = LineTable(source)
    var parser = DockerfileParser(source: source, lines: table.lines)
    parser.readFile()
    let instructions = parser.instructions
    if instructions.isEmpty {
      parser.fail("the file has no instructions", source.count..<source.count)
    }
    return Dockerfile(
      source: source, lines: table, escape: parser.directives.escape,
      directives: parser.directives.directives,
      comments: parser.comments, instructions: instructions, pieces: parser.pieces,
      problems: parser.directives.problems + parser.problems, readingScripts: readingScripts)
  }

  private init(source: [UInt8], lines: [Range<Int>]) {
    self.source = source
    self.lines = lines
  }

  private mutating func fail(_ message: String, _ range: Range<Int>) {
    problems.append(ParseProblem(phase: .syntax, message: message, range: range))
  }

  private mutating func readFile() {
    while next < lines.count {
      let first = next
      let line = lines[first]
      let text = text(of: takeLine())
      let start = Whitespace.skip(in: source, from: text.lowerBound, to: text.upperBound)
      if start == text.upperBound {
        directives.finish()
        pieces.append(.init(kind: .blank, range: line))
      } else if source[start] == UInt8(ascii: "#") {
        readComment(start..<text.upperBound)
        pieces.append(.init(kind: .comment, range: line))
      } else {
        directives.finish()
        readInstruction(from: start..<text.upperBound)
        pieces.append(
          .init(
            kind: .instruction(instructions.count - 1), range: line.lowerBound..<lines[next - 1].upperBound))
      }
    }
  }

  /// The next physical line, which must not be longer than BuildKit takes.
  private mutating func takeLine() -> Range<Int> {
    let line = lines[next]
    let hasNewline = source[line.upperBound - 1] == UInt8(ascii: "\n")
    if line.count > (hasNewline ? Self.lineLimit : Self.lineLimit - 1) {
      fail("the line has \(line.count) bytes; BuildKit takes \(Self.lineLimit)", line)
    }
    next += 1
    return line
  }

  /// A line without newline and byte order mark.
  private func text(of line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound,
      source[end - 1] == UInt8(ascii: "\n") || source[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    let isMarked = line.lowerBound == 0 && source.starts(with: [0xEF, 0xBB, 0xBF])
    return min(line.lowerBound + (isMarked ? 3 : 0), end)..<end
  }

  private mutating func readComment(_ range: Range<Int>) {
    let isDirective = directives.read(source, range)
    let text = Whitespace.trimmed(range.lowerBound + 1..<range.upperBound, in: source)
    let comment = Comment(text: String(decoding: source[text], as: UTF8.self), range: range)
    comments.append(comment)
    if comment.text.isEmpty { pending = [] } else if !isDirective { pending.append(comment) }
  }

  // MARK: Instructions

  private mutating func readInstruction(from first: Range<Int>) {
    var joined = LogicalLine(at: first.lowerBound)
    var emptyContinuations: [Range<Int>] = []
    var continued = continuation(first)
    joined.append(source, continued ?? first)
    while continued != nil, next < lines.count {
      let line = takeLine()
      let text = text(of: line)
      let start = Whitespace.skip(in: source, from: text.lowerBound, to: text.upperBound)
      if start == text.upperBound {
        emptyContinuations.append(line)
        continue
      }
      if source[start] == UInt8(ascii: "#") { continue }
      continued = continuation(text)
      joined.append(source, continued ?? text)
    }
    var reader = InstructionReader(line: joined, escape: directives.escape)
    var instruction = reader.read()
    instruction.comments = pending
    instruction.emptyContinuations = emptyContinuations
    instruction.isUnfinished = continued != nil
    pending = []
    problems += reader.problems
    readHeredocs(of: &instruction)
    let lastLine = text(of: lines[next - 1])
    instruction.extent =
      first.lowerBound..<max(instruction.range.upperBound, lastLine.upperBound)
    instructions.append(instruction)
  }

  /// The line without the escape character at its end, if it has one that continues it.
  private func continuation(_ text: Range<Int>) -> Range<Int>? {
    var end = text.upperBound
    while end > text.lowerBound, Whitespace.isBlank(source[end - 1]) { end -= 1 }
    guard end > text.lowerBound, source[end - 1] == directives.escape else { return nil }
    let isEscaped = end - 1 > text.lowerBound && source[end - 2] == directives.escape
    return isEscaped ? nil : text.lowerBound..<end - 1
  }

  // MARK: Here-documents

  private mutating func readHeredocs(of instruction: inout InstructionContent) {
    let trigger = instruction.nested.first
    guard [.add, .copy, .run].contains(trigger?.keyword ?? instruction.keyword),
      (trigger?.form ?? instruction.form) != .json, instruction.line.contains("<<")
    else { return }
    do {
      var heredocs = try HeredocReader.heredocs(in: instruction.line)
      for index in heredocs.indices { readBody(of: &heredocs[index], instruction) }
      instruction.heredocs = heredocs
      instruction.nested = instruction.nested.map { nested in nested.changing { $0.heredocs = heredocs } }
    } catch {
      fail(error.message, instruction.range)
    }
  }

  private mutating func readBody(of heredoc: inout Heredoc, _ instruction: InstructionContent) {
    let start = next < lines.count ? lines[next].lowerBound : source.count
    let first = next
    while next < lines.count {
      let line = takeLine()
      var text = text(of: line)
      if heredoc.dropsTabs {
        text = (text.firstIndex { source[$0] != UInt8(ascii: "\t") } ?? text.upperBound)..<text.upperBound
      }
      if source[text].elementsEqual(heredoc.name.utf8) {
        heredoc.body = start..<line.lowerBound
        heredoc.text = LogicalLine(source, heredoc.body)
        return
      }
    }
    fail(
      "the here-document <<\(heredoc.name) does not end: no line holds \(heredoc.name) alone",
      instruction.range)
    next = first + guessedLength(from: first)
    heredoc.body = start..<(next < lines.count ? lines[next].lowerBound : source.count)
    heredoc.text = LogicalLine(source, heredoc.body)
  }

  /// How many lines belong to a here-document that never ends: those before the next one like an instruction.
  private func guessedLength(from first: Int) -> Int {
    let rest = lines[first...]
    let end = rest.firstIndex { line in
      let name = source[line].prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      return name.endIndex < line.upperBound && Whitespace.isBlank(source[name.endIndex])
        && Keyword(name: String(decoding: name, as: UTF8.self)) != .unknown
    }
    return (end ?? rest.endIndex) - first
  }
}

/// What is assigned to a name, in the notations of source code, JSON, YAML, TOML, XML, shells and options.
struct AssignedValue {
  let range: Range<Int>
  let isQuoted: Bool
  /// Whether it is the rest of a Dockerfile's instruction, blanks and all.
  var isRest: Bool { operation == .instruction }
  /// Whether it stands in `name=value` amid other words, where code may stand too.
  var isPair: Bool { operation == .pair }
  /// Whether it is a shell's `NAME=value`.
  var isVariable: Bool { operation == .variable }

  private let operation: Operation

  private static let quotes = ByteClass("\"'`")
  /// What may stand between a name and the string that it is given: `b"…"`, `@"…"`.
  private static let stringMarks = ByteClass.letters + ByteClass("@")
  private static let variableName = ByteClass.upperDigits + ByteClass("_")
  private static let wordStart = ByteClass.blanks + ByteClass("\n\"';&?=")
  private static let pairEnd = ByteClass.blanks + ByteClass("\r\n\"';&|")
  private static let dashes = ByteClass.blanks + ByteClass("-")
  private static let lineBlanks = ByteClass.blanks + ByteClass("\r")
  /// What may stand between a name in quotes or brackets and its operator.
  private static let closing = ByteClass("\"'`]\\")
  /// The instructions of a Dockerfile that take `name value`.
  private static let instructions = ["ENV", "ARG", "LABEL"]
  private static let typeName = ByteClass.word + ByteClass("?.<>[]")

  init?(
    to name: Range<Int>, in text: Span<UInt8>, atMost most: Int, memory: inout SearchMemory
  ) {
    guard let (operation, start) = Self.operation(behind: name, in: text) else { return nil }
    self.operation = operation
    var begin = start
    if text.byte(begin) == UInt8(ascii: "\\") { begin += 1 }
    // `b"…"` and `@"…"` are strings too.
    if !Self.quotes.contains(text.byte(begin)), Self.quotes.contains(text.byte(begin + 1)),
      Self.stringMarks.contains(text.byte(begin))
    {
      begin += 1
    }
    let quote = text.byte(begin)
    if Self.quotes.contains(quote) {
      var end = begin + 1
      while end - begin <= most, text.byte(end) != quote, text.byte(end) != UInt8(ascii: "\n") { end += 1 }
      guard text.byte(end) == quote else { return nil }
      if text.byte(end - 1) == UInt8(ascii: "\\") { end -= 1 }
      guard end > begin + 1 else { return nil }
      (range, isQuoted) = ((begin + 1)..<end, true)
      return
    }
    let end = memory.end(of: operation.characters, from: begin, atMost: most + 1, in: text)
    // What does not end in time is longer than any value that is believed.
    guard end > begin, end - begin <= most, Self.isAlone(name, operation, end, in: text) else { return nil }
    (range, isQuoted) = (begin..<end, false)
  }

  private enum Operation {
    /// `name=value` amid other words: a connection's settings, a query, a command's words.
    case pair
    /// `ENV name value`.
    case instruction
    /// `NAME=value`, as in shells and environment files.
    case variable
    /// `=`, `:` or `=>`, with a line of its own.
    case loose
    /// `--name value` or `--name=value`.
    case option
    /// `<name>value`.
    case element

    /// What a value without quotes is made of. One that is all of its line holds no code.
    var characters: ByteClass {
      switch self {
      case .variable, .option, .pair: Self.wordCharacters
      case .loose: Self.looseCharacters
      case .element: Self.elementCharacters
      case .instruction: Self.lineCharacters
      }
    }

    // Made once: they are asked for at every name that may be a secret's.
    private static let wordCharacters = ByteClass(" \t\r\n\"'`;,&<>|(){}[]\\").inverted
    private static let looseCharacters = ByteClass(" \t\r\n\"'`;,<>(){}[]\\").inverted
    private static let elementCharacters = ByteClass("\r\n<").inverted
    private static let lineCharacters = ByteClass("\r\n").inverted
  }

  private static func operation(behind name: Range<Int>, in text: Span<UInt8>) -> (Operation, start: Int)? {
    if text.byte(name.upperBound) == UInt8(ascii: ">"), text.byte(name.lowerBound - 1) == UInt8(ascii: "<") {
      return (.element, name.upperBound + 1)
    }
    var position = text.end(of: closing, from: name.upperBound, atMost: 3)
    let isBare = position == name.upperBound
    let hasDashes = text.has("--", at: name.lowerBound)
    if hasDashes, let word = wordBehind(name, in: text) { return (.option, word) }
    let isOption = isBare && hasDashes
    let blanks = text.end(of: .blanks, from: position, atMost: 16)
    if isOption, blanks > position, text.byte(blanks) != UInt8(ascii: "-") { return (.option, blanks) }
    if isBare, blanks > position, text.byte(blanks) != UInt8(ascii: "="), isInstruction(name, in: text) {
      return (.instruction, blanks)
    }
    position = blanks
    if text.byte(position) == UInt8(ascii: ":") || text.byte(position) == UInt8(ascii: "?") { position += 1 }
    let isColon = position > blanks
    let hasEquals = text.byte(position) == UInt8(ascii: "=")
    if hasEquals {
      position += 1
      // A comparison assigns nothing.
      if text.byte(position) == UInt8(ascii: "=") || text.byte(position) == UInt8(ascii: "~") { return nil }
      if text.byte(position) == UInt8(ascii: ">") { position += 1 }
    }
    guard isColon || hasEquals else { return nil }
    let start = text.end(of: .blanks, from: position, atMost: 16)
    if isColon, !hasEquals, let typed = afterType(from: start, in: text) { return (.loose, typed) }
    let isVariable =
      text.end(of: variableName, from: name.lowerBound, atMost: name.count + 1) == name.upperBound
    guard isBare, hasEquals, !isColon, start == position else { return (.loose, start) }
    if isOption || isVariable { return (isOption ? .option : .variable, start) }
    return (isWord(name, in: text) ? .pair : .loose, start)
  }

  /// Where the word behind begins in a list of words in quotes: `["--name", "value"]`, as commands are written in JSON.
  private static func wordBehind(_ name: Range<Int>, in text: Span<UInt8>) -> Int? {
    let quote = text.byte(name.upperBound)
    guard quotes.contains(quote), text.byte(name.lowerBound - 1) == quote else { return nil }
    let comma = text.end(of: .blanks, from: name.upperBound + 1, atMost: 4)
    guard text.byte(comma) == UInt8(ascii: ",") else { return nil }
    let word = text.end(of: .blanks, from: comma + 1, atMost: 16)
    return text.byte(word) == quote ? word : nil
  }

  /// Whether a name is the first word of an instruction that gives it a value.
  private static func isInstruction(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    let word = text.start(of: .blanks, to: name.lowerBound, atMost: 64)
    guard word < name.lowerBound,
      let length = instructions.first(where: {
        text.has($0, at: word - $0.utf8.count, ignoringCase: true)
      })?.utf8.count
    else { return false }
    return text.byte(text.start(of: .blanks, to: word - length, atMost: 64) - 1) == UInt8(ascii: "\n")
  }

  /// Whether a name begins a word, or what is set apart like one.
  private static func isWord(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    wordStart.contains(text.byte(name.lowerBound - 1))
      && !text.has("self.", at: name.lowerBound) && !text.has("this.", at: name.lowerBound)
  }

  /// Where the value begins in `name: Type = value`.
  private static func afterType(from start: Int, in text: Span<UInt8>) -> Int? {
    let type = text.end(of: typeName, from: start, atMost: 64)
    let blanks = text.end(of: .blanks, from: type, atMost: 4)
    guard type > start, blanks > type, text.byte(blanks) == UInt8(ascii: "="),
      text.byte(blanks + 1) != UInt8(ascii: "=")
    else { return nil }
    return text.end(of: .blanks, from: blanks + 1, atMost: 4)
  }

  /// Whether a value without quotes is all that is assigned: `NAME=value` in a shell's words, a line of its own, or all
  /// that stands in quotes.
  private static func isAlone(_ name: Range<Int>, _ operation: Operation, _ end: Int, in text: Span<UInt8>)
    -> Bool
  {
    switch operation {
    case .option, .instruction: return true
    case .pair:
      if pairEnd.contains(text.byte(end)) { return true }
    case .element: return text.has("</", at: end)
    case .variable: return text.byte(end) != UInt8(ascii: "(") && text.byte(end) != UInt8(ascii: "[")
    case .loose:
      // A text of its own: `echo "NAME: value"`.
      let quote = text.byte(name.lowerBound - 1)
      if quotes.contains(quote), text.byte(end) == quote { return true }
    }
    var start = text.start(of: dashes, to: name.lowerBound, atMost: 64)
    if text.byte(start - 1) == UInt8(ascii: "t"), text.has("export", at: start - 6) { start -= 6 }
    // Many names may have one value, and as many blanks as may be stand behind it.
    guard text.byte(start - 1) == UInt8(ascii: "\n") else { return false }
    return text.byte(text.end(of: lineBlanks, from: end)) == UInt8(ascii: "\n")
  }
}

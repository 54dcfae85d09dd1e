/// One pass over one word: a recursive descent over quotes and substitutions.
struct ExpansionRun {
  typealias Failure = WordExpander.Failure
  static let missingBrace = Failure(message: "a substitution misses its }")

  let expander: WordExpander
  let input: ArraySlice<UInt8>
  let variables: (String) -> String?
  var index: Int
  var depth = 0
  var keepsEscapes: Bool
  private var names: [String] = []

  init(expander: WordExpander, input: ArraySlice<UInt8>, variables: @escaping (String) -> String?) {
    self.expander = expander
    self.input = input
    self.variables = variables
    index = input.startIndex
    keepsEscapes = expander.keepsEscapes
  }

  mutating func expand() throws(Failure) -> WordExpander.Expansion {
    var result = try read(until: nil)
    result.names = names
    return result
  }

  var next: UInt8? { index < input.endIndex ? input[index] : nil }

  mutating func take() -> UInt8? {
    guard index < input.endIndex else { return nil }
    index += 1
    return input[index - 1]
  }

  mutating func read(until stop: UInt8?) throws(Failure) -> WordExpander.Expansion {
    var result = WordExpander.Expansion()
    var word: [UInt8] = []
    var wordStart = index

    func addQuoted(_ bytes: [UInt8], from start: Int) {
      if word.isEmpty { wordStart = start }
      word += bytes
    }
    func endWord(at end: Int) {
      if !word.isEmpty { result.words.append(.init(bytes: word, range: wordStart..<end)) }
      word = []
    }
    func addSplitting(_ bytes: [UInt8], from start: Int) {
      var at = 0
      while at < bytes.count {
        let width = Whitespace.width(in: bytes, at: at, before: bytes.count)
        if width > 0 {
          endWord(at: start)
          at += width
        } else {
          addQuoted([bytes[at]], from: start)
          at += 1
        }
      }
    }

    while let byte = next {
      let start = index
      if let stop, byte == stop {
        index += 1
        endWord(at: start)
        return result
      }
      switch byte {
      case UInt8(ascii: "$"):
        let text = try readDollar()
        result.bytes += text
        addSplitting(text, from: start)
      case UInt8(ascii: "<"):
        let text = readHeredocMark()
        result.bytes += text
        addQuoted(text, from: start)
      case UInt8(ascii: "'"):
        let text = try readSingleQuoted()
        result.bytes += text
        addQuoted(text, from: start)
      case UInt8(ascii: "\""):
        let text = try readDoubleQuoted()
        result.bytes += text
        addQuoted(text, from: start)
      case expander.escape:
        index += 1
        var text = keepsEscapes ? [byte] : []
        if let escaped = take() { text.append(escaped) }
        result.bytes += text
        addQuoted(text, from: start)
      default:
        let width = spaceWidth(byte)
        result.bytes += input[index..<index + max(width, 1)]
        if width > 0 { endWord(at: start) } else { addQuoted([byte], from: start) }
        index += max(width, 1)
      }
    }
    if let stop {
      throw Failure(message: "the text ends before a matching \(Character(Unicode.Scalar(stop)))")
    }
    endWord(at: index)
    return result
  }

  private func spaceWidth(_ byte: UInt8) -> Int {
    guard byte >= 0x80 else { return Whitespace.isASCII(byte) ? 1 : 0 }
    let ahead = Array(input[index..<min(index + 3, input.endIndex)])
    return Whitespace.width(in: ahead, at: 0, before: ahead.count)
  }

  private mutating func readSingleQuoted() throws(Failure) -> [UInt8] {
    let start = index
    index += 1
    while let byte = take() {
      if byte == UInt8(ascii: "'") {
        return Array(expander.keepsQuotes ? input[start..<index] : input[start + 1..<index - 1])
      }
    }
    throw Failure(message: "the text ends before a matching '")
  }

  private mutating func readDoubleQuoted() throws(Failure) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    index += 1
    var text: [UInt8] = expander.keepsQuotes ? [quote] : []
    while let byte = next {
      if byte == quote {
        index += 1
        if expander.keepsQuotes { text.append(quote) }
        return text
      }
      if byte == UInt8(ascii: "$") {
        text += try readDollar()
        continue
      }
      index += 1
      guard byte == expander.escape else {
        text.append(byte)
        continue
      }
      if keepsEscapes { text.append(byte) }
      guard let escaped = next else { continue }
      if escaped == quote || escaped == UInt8(ascii: "$") || escaped == expander.escape {
        index += 1
        text.append(escaped)
      } else {
        text.append(byte)
      }
    }
    throw Failure(message: "the text ends before a matching \"")
  }

  /// White space between `<<` and its name belongs to the word.
  private mutating func readHeredocMark() -> [UInt8] {
    let start = index
    index += 1
    guard next == UInt8(ascii: "<") else { return Array(input[start..<index]) }
    index += 1
    while let byte = next, Whitespace.isBlank(byte) || byte == UInt8(ascii: "\r") { index += 1 }
    return Array(input[start..<index])
  }

  mutating func readName() -> String {
    let start = index
    while let byte = next {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if index == start, isDigit {
        while let digit = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { index += 1 }
        break
      }
      if index == start, "@*#?-$!".utf8.contains(byte) {
        index += 1
        break
      }
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
      guard isLetter || isDigit || byte == UInt8(ascii: "_") else { break }
      index += 1
    }
    return String(decoding: input[start..<index], as: UTF8.self)
  }

  mutating func value(of name: String) -> String? {
    if !names.contains(name) { names.append(name) }
    return variables(name)
  }
}

/// Recognises parser directives: comments of the form `# name=value` before anything else.
struct DirectiveReader {
  private(set) var directives: [Directive] = []
  private(set) var problems: [ParseProblem] = []
  private(set) var escape = UInt8(ascii: "\\")
  private var isDone = false

  /// Ends the head of the file: an instruction or a blank line came.
  mutating func finish() { isDone = true }

  /// Reads a comment line, from its `#` on; returns whether it is a directive.
  mutating func read(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    guard !isDone else { return false }
    guard let (name, value) = parse(source, range) else {
      isDone = true
      return false
    }
    let directive = Directive(name: name, value: value, range: range)
    if directives.contains(where: { $0.name == name }) {
      fail("the directive \(name.rawValue) stands twice", range)
      return true
    }
    directives.append(directive)
    if name == .escape {
      switch value {
      case "\\", "`": escape = value.utf8.first ?? escape
      default: fail("the escape character can be \\ or `, not \(value)", range)
      }
    }
    return true
  }

  private mutating func fail(_ message: String, _ range: Range<Int>) {
    problems.append(ParseProblem(phase: .syntax, message: message, range: range))
  }

  private func parse(_ source: [UInt8], _ range: Range<Int>) -> (Directive.Name, String)? {
    var index = Whitespace.skip(in: source, from: range.lowerBound + 1, to: range.upperBound)
    let start = index
    while index < range.upperBound, isNameByte(source[index], isFirst: index == start) { index += 1 }
    let name = String(decoding: source[start..<index], as: UTF8.self).lowercased()
    while index < range.upperBound, Whitespace.isASCII(source[index]) { index += 1 }
    guard let name = Directive.Name(rawValue: name), index < range.upperBound,
      source[index] == UInt8(ascii: "=")
    else { return nil }
    index += 1
    while index < range.upperBound, Whitespace.isASCII(source[index]) { index += 1 }
    var end = range.upperBound
    while end > index, Whitespace.isASCII(source[end - 1]) { end -= 1 }
    guard end > index else { return nil }
    return (name, String(decoding: source[index..<end], as: UTF8.self))
  }

  private func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || !isFirst && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

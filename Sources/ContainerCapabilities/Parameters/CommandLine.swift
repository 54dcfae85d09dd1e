internal import AgentKit

/// A program and its arguments, to run in a container. No shell reads it: quotes group words, and nothing else has a
/// meaning.
package struct CommandLine: TextParameter {
  /// The line as it was given.
  package let description: String
  /// The program and its arguments; never empty.
  package let arguments: [String]

  /// Reads a line: words between blanks; quotes group, and a backslash takes the next character as it is, but for
  /// inside single quotes.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(80)), is: Self.placeholder, because: reason)
    }
    guard text.utf8.count <= 65536 else { throw fault("it is longer than 64 KB") }
    var words: [[UInt8]] = []
    var word: [UInt8]?
    var quote: UInt8?
    var isEscaped = false
    for byte in text.utf8 {
      guard byte != 0 else { throw fault("it holds a NUL byte") }
      if isEscaped {
        word = (word ?? []) + [byte]
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        isEscaped = true
      } else if let open = quote {
        if byte == open { quote = nil } else { word = (word ?? []) + [byte] }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        word = word ?? []
      } else if byte == 32 || byte == 9 || byte == 10 || byte == 13 {
        if let ended = word { words.append(ended) }
        word = nil
      } else {
        word = (word ?? []) + [byte]
      }
    }
    guard quote == nil, !isEscaped else { throw fault("a quote is not closed") }
    if let ended = word { words.append(ended) }
    arguments = words.map { String(decoding: $0, as: UTF8.self) }
    guard let program = arguments.first, !program.isEmpty else { throw fault("it is empty") }
    description = text
  }

  /// `command`
  package static var placeholder: String { "command" }
}

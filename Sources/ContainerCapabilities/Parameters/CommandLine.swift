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
    arguments = try Self.words(of: text).map(\.text)
    guard let program = arguments.first, !program.isEmpty else { throw Self.fault(text, "it is empty") }
    description = text
  }

  /// A word of a line, and the byte at which it begins.
  struct Word: Equatable {
    let text: String
    let start: Int
  }

  /// The words of a line, without the quotes that group them.
  ///
  /// - Throws: `InvalidValue`.
  static func words(of text: String) throws -> [Word] {
    func fault(_ reason: String) -> InvalidValue { Self.fault(text, reason) }
    guard text.utf8.count <= 65536 else { throw fault("it is longer than 64 KB") }
    var words: [Word] = []
    var start = 0
    var word: [UInt8]?
    var quote: UInt8?
    var isEscaped = false
    func add(_ byte: UInt8) {
      if word == nil { word = [] }
      word?.append(byte)
    }
    func end() {
      if let ended = word { words.append(Word(text: String(decoding: ended, as: UTF8.self), start: start)) }
      word = nil
    }
    for (position, byte) in text.utf8.enumerated() {
      if word == nil, !isEscaped { start = position }
      guard byte != 0 else { throw fault("it holds a NUL byte") }
      if isEscaped {
        add(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        isEscaped = true
      } else if let open = quote {
        if byte == open { quote = nil } else { add(byte) }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        word = word ?? []
      } else if byte == 32 || byte == 9 || byte == 10 || byte == 13 {
        end()
      } else {
        add(byte)
      }
    }
    guard quote == nil, !isEscaped else { throw fault("a quote is not closed") }
    end()
    return words
  }

  private static func fault(_ text: String, _ reason: String) -> InvalidValue {
    InvalidValue(String(text.prefix(80)), is: placeholder, because: reason)
  }

  /// `command`
  package static var placeholder: String { "command" }
}

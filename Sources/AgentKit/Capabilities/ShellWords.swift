/// The words of a command line, as a shell tells them apart.
package enum ShellWords {
  /// A word, and the byte of the line at which it begins.
  package struct Word: Equatable, Sendable {
    package let text: String
    package let start: Int
  }

  /// Why a line has no words.
  package enum Fault: String, Error {
    case tooLong = "it is longer than 64 KB"
    case holdsNUL = "it holds a NUL byte"
    case openQuote = "a quote is not closed"
  }

  /// The words of a line, without the quotes that group them: quotes group, and a backslash takes the next character as it
  /// is, but for inside single quotes.
  ///
  /// - Throws: ``Fault``.
  package static func words(of text: String) throws(Fault) -> [Word] {
    guard text.utf8.count <= 65536 else { throw .tooLong }
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
      guard byte != 0 else { throw .holdsNUL }
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
    guard quote == nil, !isEscaped else { throw .openQuote }
    end()
    return words
  }

  /// One line of words, each in quotes where it needs them.
  static func joined(_ words: some Sequence<String>) -> String {
    words.map { word in
      let isPlain =
        !word.isEmpty
        && word.utf8.allSatisfy { byte in
          0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte > 0x7F
            || "-_./:=,@+%^~".utf8.contains(byte)
        }
      return isPlain
        ? word
        : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }.joined(separator: " ")
  }

  /// Whether something that only a shell can read stands outside of the quotation marks.
  package static func needShell(_ line: String) -> Bool {
    var quote: UInt8?
    var isEscaped = false
    for byte in line.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        isEscaped = true
      } else if let open = quote {
        // Inside of double quotes a shell still puts in values.
        if byte == open {
          quote = nil
        } else if open == UInt8(ascii: "\""), "$`".utf8.contains(byte) {
          return true
        }
      } else if "\"'".utf8.contains(byte) {
        quote = byte
      } else if "|&;<>()$`".utf8.contains(byte) {
        return true
      }
    }
    return false
  }
}

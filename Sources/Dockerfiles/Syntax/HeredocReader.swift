/// Finds the here-documents that an instruction announces, as BuildKit does: among the line's words.
enum HeredocReader {
  static func heredocs(in line: LogicalLine) throws(WordExpander.Failure) -> [Heredoc] {
    var lexer = WordExpander()
    lexer.keepsQuotes = true
    lexer.keepsEscapes = true
    lexer.keepsUnset = true
    guard let words = try? lexer.expand(line.bytes[...]).words else { return [] }
    var heredocs: [Heredoc] = []
    for word in words {
      if let heredoc = try heredoc(in: word.bytes, at: line.source(of: word.range)) {
        heredocs.append(heredoc)
      }
    }
    return heredocs
  }

  /// Reads `3<<-"NAME"`.
  static func heredoc(
    in word: [UInt8], at marker: Range<Int>
  ) throws(WordExpander.Failure) -> Heredoc? {
    var index = 0
    while index < word.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(word[index]) { index += 1 }
    guard word[index...].starts(with: "<<".utf8) else { return nil }
    index += 2
    var dropsTabs = false
    if index < word.count, word[index] == UInt8(ascii: "-") {
      dropsTabs = true
      index += 1
    }
    while index < word.count, Whitespace.isASCII(word[index]) { index += 1 }
    let rest = word[index...]
    guard !rest.isEmpty, !rest.contains(UInt8(ascii: "<")) else { return nil }

    var lexer = WordExpander()
    lexer.keepsUnset = true
    let plain = try lexer.expand(rest).words
    guard plain.count == 1 else { return nil }
    lexer.keepsQuotes = true
    let raw = try lexer.expand(rest).words
    return Heredoc(
      name: String(decoding: plain[0].bytes, as: UTF8.self),
      isExpanded: raw.count == 1 && quotes(in: plain[0].bytes) == quotes(in: raw[0].bytes),
      dropsTabs: dropsTabs, marker: marker, body: 0..<0)
  }

  private static func quotes(in bytes: [UInt8]) -> Int {
    bytes.count { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
  }
}

/// Words about errors that tell of none: `errors=0`, `error: null`, `error log: none`.
enum DeniedError {
  private static let nothings: [StaticString] = ["none", "null", "nil", "<nil>", "false", "no", "0"]
  /// The most bytes between the word and the value that it has.
  private static let longest = 24

  /// Whether a value that means nothing stands behind a word, as its own or that of the words that go on from it.
  ///
  /// - Parameter end: Where the word ends.
  static func follows(_ end: Int, in line: Span<UInt8>) -> Bool {
    var position = end
    while position - end < longest, isOfName(line.byte(position)) { position += 1 }
    guard line.byte(position) == UInt8(ascii: ":") || line.byte(position) == UInt8(ascii: "=") else {
      return false
    }
    position += 1
    while position - end < longest, line.byte(position) == 0x20 || line.byte(position) == UInt8(ascii: "\"") {
      position += 1
    }
    return nothings.contains { holds(line, $0, at: position) }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == 0x20 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Whether a text stands somewhere, in any case, with nothing of a word or a number behind it.
  private static func holds(_ line: Span<UInt8>, _ text: StaticString, at position: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= line.count else { return false }
    let isThere = text.withUTF8Buffer { expected in
      (0..<count).allSatisfy { line[position + $0] | 0x20 == expected[$0] | 0x20 }
    }
    let next = line.byte(position + count)
    return isThere && !next.isLetter && !next.isDigit && next != UInt8(ascii: ".")
      && !goesOn(line, position + count)
  }

  /// Whether a sentence goes on: "error: no route to host".
  private static func goesOn(_ line: Span<UInt8>, _ position: Int) -> Bool {
    line.byte(position) == 0x20 && (line.byte(position + 1).isLetter || line.byte(position + 1).isDigit)
  }
}

internal import DockerClient

extension LogLine {
  /// The line's bytes without colours and other CSI sequences (ECMA-48 5.4), and without blanks at its end.
  var plainBytes: [UInt8] {
    let escape: UInt8 = 0x1B
    var plain = bytes
    if plain.contains(escape) {
      plain.removeAll(keepingCapacity: true)
      var rest = bytes[...]
      while let byte = rest.popFirst() {
        guard byte == escape, rest.first == UInt8(ascii: "[") else {
          plain.append(byte)
          continue
        }
        rest = rest.dropFirst().drop { (0x20...0x3F).contains($0) }.dropFirst()
      }
    }
    while let last = plain.last, last == 0x20 || last == 0x0D || last == 0x09 { plain.removeLast() }
    return plain
  }

  /// The line as a person reads it: without colours, what is no UTF-8 as U+FFFD.
  var plainText: String { String(decoding: plainBytes, as: UTF8.self) }

  /// The line as it may be shown: with its secrets masked, at most 500 characters.
  var shownText: String {
    let text = plainText.masked
    return isTruncated || text.count > 500 ? text.prefix(500) + "…" : text
  }

  /// The line's beginning, short enough to stand in a sentence, with its secrets masked.
  var quote: String {
    let text = plainText.masked.drop { $0 == " " || $0 == "\t" }
    return text.count > 240 ? text.prefix(239) + "…" : String(text)
  }

  /// The name of the stream it was written to.
  var streamName: String { stream == .error ? "stderr" : "stdout" }
}

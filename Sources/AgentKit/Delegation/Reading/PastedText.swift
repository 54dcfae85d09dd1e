/// Finds what was pasted into a request: code fences, terminal output, logs, files.
///
/// Pasted text shows signatures ("exec format error"), but its words are no orders: `docker stop web` in a log asks
/// nobody to stop anything. A request that is nothing but pasted text is read as one piece.
enum PastedText {
  private static let levels = WordSet(
    "error err warning warn fatal panic info debug failed traceback caused exception")

  static func mark(_ text: inout RequestText) {
    for span in Quotations.find(in: text) {
      text.mark(span, .quoted)
      let introduced = span.lowerBound > 0 && text.words[span.lowerBound - 1].cue.contains(.output)
      if introduced && span.count > 1 { text.mark(span, .pasted) }
    }
    guard text.gaps.contains(.newline) else { return }
    var lines: [(words: Range<Int>, isPasted: Bool)] = []
    var isFenced = false
    var before = false
    forEachLine(of: text) { bytes, words in
      if isFence(bytes, in: text.bytes) {
        isFenced.toggle()
        lines.append((words, true))
        return
      }
      let pasted = isFenced || looksPasted(bytes, words, in: text, afterPasted: before)
      lines.append((words, pasted))
      before = pasted
    }
    guard lines.contains(where: { !$0.isPasted && !$0.words.isEmpty }) else { return }
    for line in lines where line.isPasted { text.mark(line.words, .pasted) }
  }

  private static func forEachLine(
    of text: RequestText, _ body: (_ bytes: Range<Int>, _ words: Range<Int>) -> Void
  ) {
    var start = 0
    var word = 0
    while start <= text.bytes.count {
      var end = start
      while end < text.bytes.count, text.bytes[end] != 0x0A, text.bytes[end] != 0x0D { end += 1 }
      let first = word
      while word < text.words.count, Int(text.words[word].start) < end { word += 1 }
      body(start..<end, first..<word)
      start = end + 1
    }
  }

  private static func isFence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let tick = UInt8(ascii: "`")
    return line.count >= 3 && bytes[line.lowerBound] == tick && bytes[line.lowerBound + 1] == tick
      && bytes[line.lowerBound + 2] == tick
  }

  /// Judges a line by its shape: a prompt, a date, columns, a level, many marks.
  private static func looksPasted(
    _ line: Range<Int>, _ words: Range<Int>, in text: RequestText, afterPasted: Bool
  ) -> Bool {
    guard let firstByte = line.first(where: { text.bytes[$0] > 0x20 }) else { return afterPasted }
    let bytes = text.bytes
    let indent = firstByte - line.lowerBound
    if "$#>%|{}[<".utf8.contains(bytes[firstByte]) { return true }
    if indent >= 2 || bytes[line.lowerBound] == 0x09 { return true }
    guard let first = words.first else { return true }
    if levels.contains(text.words[first]) { return true }
    if startsWithDate(firstByte, line, bytes) || hasColumns(firstByte, line, bytes) { return true }
    if isShouted(text.words[first], bytes), words.count > 1 { return true }
    let marks = line.count { ByteKind.of(bytes[$0]) == .mark }
    let letters = line.count { ByteKind.of(bytes[$0]) == .letter }
    return marks * 5 > letters + marks && marks > 4 || isKey(text.words[first], line, bytes)
  }

  private static func startsWithDate(_ start: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let head = bytes[start..<min(line.upperBound, start + 10)]
    return head.count(where: { 48...57 ~= $0 }) >= 6
  }

  /// Three blanks in a row, or a tab, between words: the columns of a table.
  private static func hasColumns(_ start: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var blanks = 0
    for index in start..<line.upperBound {
      if bytes[index] == 0x09 { return true }
      blanks = bytes[index] == 0x20 ? blanks + 1 : 0
      if blanks == 3, index + 1 < line.upperBound { return true }
    }
    return false
  }

  /// `FROM alpine`, `NAME   READY`.
  private static func isShouted(_ word: RequestWord, _ bytes: [UInt8]) -> Bool {
    let text = bytes[Int(word.start)..<Int(word.end)]
    return text.count > 2 && text.allSatisfy { 65...90 ~= $0 }
  }

  /// `image: nginx`, alone or at the head of a short line.
  private static func isKey(_ word: RequestWord, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let colon = Int(word.end)
    guard colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else { return false }
    return line.upperBound - colon < 40 && 97...122 ~= bytes[Int(word.start)]
  }
}

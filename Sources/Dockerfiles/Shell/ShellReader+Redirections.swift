extension ShellReader {
  var isRedirection: Bool {
    var at = index
    while at < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line.bytes[at]) { at += 1 }
    guard at < end else { return false }
    let byte = line.bytes[at]
    return byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || (at == index && byte == UInt8(ascii: "&") && peek() == UInt8(ascii: ">"))
  }

  mutating func readRedirection(into command: inout ShellCommand) {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    if next == UInt8(ascii: "&") { index += 1 }
    if (next == UInt8(ascii: "<") || next == UInt8(ascii: ">")), peek() == UInt8(ascii: "(") {
      readSubstitution(skipping: 2)  // process substitution: a word, really
      lastToken = index
      command.words.append(
        ShellWord(
          text: line.text(start..<index), range: line.source(of: start..<index), isLiteral: false,
          isQuoted: false))
      return
    }
    while let byte = next, "<>&|-".utf8.contains(byte) { index += 1 }
    let sign = line.text(start..<index)
    lastToken = index
    if sign.hasSuffix("&-")
      || sign.hasSuffix("&") && next.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true
    {
      while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
      lastToken = index
      command.redirections.append(
        Redirection(text: line.text(start..<index), target: nil, range: line.source(of: start..<index)))
      return
    }
    while let byte = next, Whitespace.isBlank(byte) { index += 1 }
    let target = readWord()
    if sign.hasSuffix("<<") || sign.hasSuffix("<<-"), !sign.hasSuffix("<<<"), let target {
      script.hasHeredoc = true
      pendingHeredocs.append((Array(target.text.utf8), sign.hasSuffix("-")))
    }
    command.redirections.append(
      Redirection(text: sign, target: target, range: line.source(of: start..<max(index, start + 1))))
  }

  /// Skips the bodies of the shell's own here-documents; a line has just ended.
  mutating func readHeredocs() {
    for heredoc in pendingHeredocs {
      var isClosed = false
      while index < end, !isClosed {
        var start = index
        while let byte = next, byte != UInt8(ascii: "\n") { index += 1 }
        var stop = index
        if index < end { index += 1 }
        if stop > start, line.bytes[stop - 1] == UInt8(ascii: "\r") { stop -= 1 }
        if heredoc.dropsTabs { while start < stop, line.bytes[start] == UInt8(ascii: "\t") { start += 1 } }
        isClosed = line.bytes[start..<stop].elementsEqual(heredoc.name)
      }
      lastToken = index
      if !isClosed { script.isComplete = false }
    }
    pendingHeredocs = []
  }
}

extension LogLevel {
  /// The level that a line of a log says it has; `nil` where it says none.
  ///
  /// Reads only the line's first 256 bytes. Understood are level words (`ERROR`, `[warn]`, `info:`), fields of JSON
  /// and logfmt (`"level":"error"`, `level=error`, pino's numbers), klog's `E1123`, and what runtimes print when a
  /// program dies (`panic:`, `Traceback`, `SomeError:`, `Exception in thread`).
  init?(of line: [UInt8]) {
    let head = line.prefix(256)
    if let level = Self.field(in: head) ?? Self.death(in: head) ?? Self.klog(in: head) {
      self = level
      return
    }
    var words = LogWords(head)
    var count = 0
    while let word = words.next(), count < 16 {
      count += 1
      guard let level = Self.words[word.lowercased] else { continue }
      // "error" in the middle of prose says little; shouted, in brackets or before a colon it is a level.
      if word.isUpperCase || word.isMarked || count == 1 {
        self = level
        return
      }
    }
    return nil
  }

  private static let words: [String: LogLevel] = [
    "trace": .trace, "verbose": .trace, "debug": .debug, "dbg": .debug, "info": .info, "inf": .info,
    "information": .info, "notice": .info, "log": .info, "warn": .warning, "warning": .warning,
    "wrn": .warning,
    "error": .error, "err": .error, "severe": .error, "fail": .error, "exception": .error, "fatal": .fatal,
    "critical": .fatal, "crit": .fatal, "panic": .fatal, "emerg": .fatal, "alert": .fatal,
  ]

  /// A level in a field `level`, `lvl` or `severity` of JSON or logfmt.
  private static func field(in line: ArraySlice<UInt8>) -> LogLevel? {
    for name in fieldNames {
      guard let start = line.range(of: name)?.upperBound else { continue }
      let value = line[start...].drop(while: separators.contains)
      // The field's name must end here: no `levels`, no `level_of_detail`.
      guard value.startIndex > start else { continue }
      let word = value.prefix { LogWords.isLetter($0) || LogWords.isDigit($0) }
      let text = String(decoding: word, as: UTF8.self).lowercased()
      if let level = words[text] { return level }
      if let number = Int(text), number >= 10 {
        return number >= 60
          ? .fatal : number >= 50 ? .error : number >= 40 ? .warning : number >= 30 ? .info : .debug
      }
    }
    return nil
  }

  private static let separators = Set(#"":= "#.utf8)
  private static let fieldNames = ["level", "lvl", "severity"].map { Array($0.utf8) }

  /// How runtimes begin what they print when a program dies.
  private static func death(in line: ArraySlice<UInt8>) -> LogLevel? {
    let isFatal = [
      "panic: ", "Traceback (most recent call last)", "Exception in thread ", "Unhandled exception",
      "Uncaught ",
      "Segmentation fault", "thread 'main' panicked", "fatal error: ", "Fatal error: ",
    ].contains { line.starts(with: $0.utf8) }
    if isFatal { return .fatal }
    // `ValueError: …`, `java.lang.IllegalStateException: …`
    let name = line.prefix {
      LogWords.isLetter($0) || LogWords.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == 0x5F
    }
    let isNamed = name.endIndex < line.endIndex && line[name.endIndex] == UInt8(ascii: ":")
    let isError = ["Error", "Exception"].contains {
      name.count > $0.utf8.count && name.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isNamed && isError ? .error : nil
  }

  /// klog: the level's letter, then month and day, as in `E1123 13:34:21.123456`.
  private static func klog(in line: ArraySlice<UInt8>) -> LogLevel? {
    let head = Array(line.prefix(6))
    guard head.count == 6, head[1...4].allSatisfy(LogWords.isDigit), head[5] == 0x20 else { return nil }
    return switch head[0] {
    case UInt8(ascii: "I"): .info
    case UInt8(ascii: "W"): .warning
    case UInt8(ascii: "E"): .error
    case UInt8(ascii: "F"): .fatal
    default: nil
    }
  }
}

extension LogLevel: Comparable {
  /// Orders from the most harmless to the gravest.
  static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The words of a line: runs of letters.
struct LogWords {
  /// One word, and what stands around it.
  struct Word {
    var lowercased: String
    var isUpperCase: Bool
    /// Whether it stands in brackets, between bars, or before a colon.
    var isMarked: Bool
  }

  private let line: ArraySlice<UInt8>
  private var position: Int

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    position = line.startIndex
  }

  mutating func next() -> Word? {
    while position < line.endIndex, !Self.isLetter(line[position]) { position += 1 }
    guard position < line.endIndex else { return nil }
    let start = position
    while position < line.endIndex, Self.isLetter(line[position]) { position += 1 }
    let word = line[start..<position]
    let before = start > line.startIndex ? line[start - 1] : 0
    let after = position < line.endIndex ? line[position] : 0
    return Word(
      lowercased: String(decoding: word, as: UTF8.self).lowercased(),
      isUpperCase: word.count > 1 && word.allSatisfy { (0x41...0x5A).contains($0) },
      isMarked: after == UInt8(ascii: ":") || "[<|(".utf8.contains(before) && "]>|)".utf8.contains(after))
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension ArraySlice<UInt8> {
  /// Where some bytes stand first.
  func range(of needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first), found + needle.count <= endIndex {
      if self[found..<(found + needle.count)].elementsEqual(needle) { return found..<(found + needle.count) }
      start = found + 1
    }
    return nil
  }
}

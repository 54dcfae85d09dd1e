/// Reads the level that a line says it has, and where its message stands.
///
/// Understood are level words (`ERROR`, `[warn]`, `info:`), fields of JSON and logfmt (`"level":"error"`, `level=error`,
/// pino's numbers), klog's `E1123`, syslog's `<11>`, redis's marks, the status of an access log, and what runtimes print
/// when a program dies (`panic:`, `Traceback`, `SomeError:`, `Exception in thread`).
struct LevelReader: Sendable {
  /// What was found out about a line.
  struct Reading {
    /// Its level; `nil` where it says none.
    var level: LogLevel?
    /// Where its message stands, where a field holds it.
    var message: Range<Int>?
    /// Whether the level stands in a field of its own, as in JSON and logfmt.
    var isStructured = false
  }

  private let words = LevelWords.standard
  /// The most bytes and words that are looked at.
  private static let longest = 256
  private static let mostWords = 16

  func read(_ line: Span<UInt8>) -> Reading {
    let first = line.byte(0)
    if first == UInt8(ascii: "{") {
      var reading = JSONFields.read(line, words)
      // The level may stand deeper, as in the Elastic Common Schema's `"log":{"level":"error"}`.
      if reading.level == nil { reading.level = word(in: line).level }
      return reading
    } else if let level = DyingWords.level(of: line) ?? Self.marked(line, first) {
      return Reading(level: level)
    }
    return word(in: line)
  }

  private func word(in line: Span<UInt8>) -> Reading {
    let beginning = line.extracting(0..<min(line.count, Self.longest))
    var position = 0
    var count = 0
    while let word = beginning.letters(from: position) {
      position = word.upperBound
      guard word.count >= 3 else { continue }
      count &+= 1
      if word.count <= 13, let reading = meaning(of: word, in: line, isFirst: count == 1) { return reading }
      if count == Self.mostWords { break }
    }
    return Reading()
  }

  @inline(__always)
  private func meaning(of range: Range<Int>, in line: Span<UInt8>, isFirst: Bool) -> Reading? {
    let raw = line.eight(at: range.lowerBound).first(range.count)
    guard let meaning = words.meaning(raw | .eight(0x20).first(range.count), length: range.count) else {
      return nil
    }
    let before = line.byte(range.lowerBound - 1)
    let after = line.byte(range.upperBound)
    switch meaning {
    case .level(let level):
      let isUpper = raw & .eight(0x20) == 0
      let isMarked =
        after == UInt8(ascii: ":") && line.byte(range.upperBound + 1) != UInt8(ascii: "/")
        || Self.opens(before) && Self.closes(after)
      // "error" in the middle of prose says little; shouted, in brackets or before a colon it is a level.
      // A text of its own, or the name of a field.
      if before == UInt8(ascii: "\""), after == UInt8(ascii: "\"") { return nil }
      let isPart = before == UInt8(ascii: "_") || before == UInt8(ascii: "-") || before == UInt8(ascii: "/")
      guard !isPart || isMarked, isUpper && Self.ends(after) || isMarked || isFirst && Self.ends(after) else {
        return nil
      }
      if level >= .error, DeniedError.follows(range.upperBound, in: line) { return nil }
      return Reading(level: level)
    case .field:
      guard before != UInt8(ascii: "_"), let level = value(behind: range.upperBound, in: line) else {
        return nil
      }
      let isLogfmt = after == UInt8(ascii: "=")
      return Reading(level: level, message: isLogfmt ? Self.message(in: line) : nil, isStructured: true)
    case .http:
      guard after == UInt8(ascii: "/"), let level = Self.status(behind: range.upperBound, in: line) else {
        return nil
      }
      return Reading(level: level)
    }
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":")
  }

  private static func closes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: ")")
  }

  /// Whether a word is over there: no identifier goes on.
  private static func ends(_ byte: UInt8) -> Bool {
    !(byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: "."))
  }

  /// The level behind the name of its field: `=error`, `":"error"`, `: 50`.
  private func value(behind end: Int, in line: Span<UInt8>) -> LogLevel? {
    var start = end
    while start - end < 4,
      [UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: "="), 0x20].contains(line.byte(start))
    {
      start += 1
    }
    guard start > end, line.byte(end) != 0x20 else { return nil }
    var stop = start
    while stop - start < 16, line.byte(stop).isLetter || line.byte(stop).isDigit { stop += 1 }
    return words.level(line, start..<stop) ?? Self.number(line, start..<stop).flatMap(LogLevel.numbered)
  }

  static func number(_ line: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard (1...3).contains(range.count) else { return nil }
    var value = 0
    for position in range {
      guard line[position].isDigit else { return nil }
      value = value * 10 + Int(line[position] - 0x30)
    }
    return value
  }

  /// Where logfmt's message stands: behind `msg=` or `message=`, in quotes or one word.
  private static func message(in line: Span<UInt8>) -> Range<Int>? {
    for (key, length) in [("msg=" as StaticString, 4), ("message=" as StaticString, 8)] {
      guard let found = line.find(key), found == 0 || line[found - 1] == 0x20 else { continue }
      var start = found + length
      let isQuoted = line.byte(start) == UInt8(ascii: "\"")
      if isQuoted { start += 1 }
      var end = start
      while end < line.count {
        if isQuoted
          ? line[end] == UInt8(ascii: "\"") && line[end - 1] != UInt8(ascii: "\\") : line[end] == 0x20
        {
          break
        }
        end += 1
      }
      return end > start ? start..<end : nil
    }
    return nil
  }

  /// The level of an access log's status: `HTTP/1.1" 502`.
  private static func status(behind slash: Int, in line: Span<UInt8>) -> LogLevel? {
    var position = slash + 1
    while position - slash < 5, line.byte(position).isDigit || line.byte(position) == UInt8(ascii: ".") {
      position += 1
    }
    guard line.byte(position) == UInt8(ascii: "\""), line.byte(position + 1) == 0x20 else { return nil }
    guard position + 5 <= line.count, let status = number(line, (position + 2)..<(position + 5)) else {
      return nil
    }
    switch status {
    case 500...599: return .error
    case 400...499: return .warning
    case 100...399: return .info
    default: return nil
    }
  }

  /// A mark at the line's beginning: klog's letter with month and day, syslog's priority, redis's role and mark.
  private static func marked(_ line: Span<UInt8>, _ first: UInt8) -> LogLevel? {
    switch first {
    case UInt8(ascii: "I"), UInt8(ascii: "W"), UInt8(ascii: "E"), UInt8(ascii: "F"):
      for position in 1...4 where !line.byte(position).isDigit { return nil }
      guard line.byte(5) == 0x20, line.byte(6).isDigit else { return nil }
      return first == UInt8(ascii: "I")
        ? .info
        : first == UInt8(ascii: "W")
          ? .warning
          : first == UInt8(ascii: "E") ? .error : .fatal
    case UInt8(ascii: "<"):
      var end = 1
      while line.byte(end).isDigit, end < 5 { end += 1 }
      guard line.byte(end) == UInt8(ascii: ">"), let priority = number(line, 1..<end), priority < 192 else {
        return nil
      }
      return LogLevel.numbered(priority & 7)
    case 0x30...0x39: return redis(line)
    default: return nil
    }
  }

  /// `1:M 23 Nov 2026 13:34:21.123 # text`: the mark stands behind five blanks.
  private static func redis(_ line: Span<UInt8>) -> LogLevel? {
    var position = 0
    while line.byte(position).isDigit, position < 8 { position += 1 }
    guard line.byte(position) == UInt8(ascii: ":"), line.byte(position + 1).isLetter,
      line.byte(position + 2) == 0x20
    else { return nil }
    var blanks = 0
    while position < 48, blanks < 5 {
      if line.byte(position) == 0x20 { blanks += 1 }
      position += 1
    }
    guard line.byte(position + 1) == 0x20 else { return nil }
    switch line.byte(position) {
    case UInt8(ascii: "#"): return .warning
    case UInt8(ascii: "*"): return .info
    case UInt8(ascii: "-"): return .debug
    case UInt8(ascii: "."): return .trace
    default: return nil
    }
  }
}

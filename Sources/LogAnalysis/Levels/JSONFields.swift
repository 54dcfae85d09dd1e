/// Reads level and message of a line of JSON, without making values of the rest.
enum JSONFields {
  /// The most bytes of a line that are looked at.
  private static let longest = 4096

  /// What a key of the outermost object holds.
  private enum Key {
    case level
    /// MongoDB's `s`: one letter.
    case letter
    case message
  }

  static func read(_ line: Span<UInt8>, _ words: LevelWords) -> LevelReader.Reading {
    var reading = LevelReader.Reading(isStructured: true)
    let end = min(line.count, longest)
    var position = 1
    while position < end {
      guard line[position] == quote else {
        // What stands deeper is no field of the line.
        if line[position] == UInt8(ascii: "{") || line[position] == UInt8(ascii: "[") {
          position = skipped(line, from: position, to: end)
        } else {
          position += 1
        }
        continue
      }
      let name = (position + 1)..<stringEnd(line, from: position + 1, to: end)
      position = name.upperBound + 1
      while line.byte(position).isBlank { position += 1 }
      guard line.byte(position) == UInt8(ascii: ":") else { continue }
      position += 1
      while line.byte(position).isBlank { position += 1 }
      let isText = line.byte(position) == quote
      let start = isText ? position + 1 : position
      let stop = isText ? stringEnd(line, from: start, to: end) : bareEnd(line, from: start, to: end)
      position = isText ? stop + 1 : stop
      switch key(line, name) {
      case .level?:
        if reading.level == nil {
          reading.level =
            words.level(line, start..<stop)
            ?? LevelReader.number(line, start..<stop).flatMap(LogLevel.numbered)
        }
      case .letter?:
        if reading.level == nil, stop - start == 1 { reading.level = letter(line[start]) }
      case .message?:
        if isText, reading.message == nil, stop > start { reading.message = start..<stop }
      case nil: continue
      }
      if reading.level != nil, reading.message != nil { break }
    }
    return reading
  }

  private static let quote = UInt8(ascii: "\"")

  @inline(__always)
  private static func stringEnd(_ line: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while true {
      position = line.first(from: position) {
        $0.within(quote...quote) | $0.within(UInt8(ascii: "\\")...UInt8(ascii: "\\"))
      }
      guard position < end else { return end }
      if line[position] == quote { return position }
      position &+= 2
    }
  }

  private static func bareEnd(_ line: Span<UInt8>, from start: Int, to end: Int) -> Int {
    if line.byte(start) == UInt8(ascii: "{") || line.byte(start) == UInt8(ascii: "[") {
      return skipped(line, from: start, to: end)
    }
    var position = start
    while position < end, line[position] != UInt8(ascii: ","), line[position] != UInt8(ascii: "}") {
      position += 1
    }
    return position
  }

  /// Where an object or array that begins here is over.
  private static func skipped(_ line: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var depth = 0
    var position = start
    while position < end {
      switch line[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return position + 1 }
      case quote: position = stringEnd(line, from: position + 1, to: end)
      default: break
      }
      position += 1
    }
    return end
  }

  @inline(__always)
  private static func key(_ line: Span<UInt8>, _ name: Range<Int>) -> Key? {
    let start = name.lowerBound
    switch name.count {
    case 1: return line[start] == UInt8(ascii: "s") ? .letter : nil
    case 2: return line.has("@l", at: start) ? .level : line.has("@m", at: start) ? .message : nil
    case 3: return line.has("msg", at: start) ? .message : line.has("lvl", at: start) ? .level : nil
    case 5:
      return line.has("level", at: start) || line.has("Level", at: start)
        ? .level
        : line.has("event", at: start) ? .message : nil
    case 7: return line.has("message", at: start) || line.has("Message", at: start) ? .message : nil
    case 8:
      return line.has("severity", at: start) || line.has("logLevel", at: start)
        || line.has("LogLevel", at: start)
        || line.has("loglevel", at: start) ? .level : nil
    case 9:
      return line.has("levelname", at: start) || line.has("log.level", at: start)
        || line.has("log_level", at: start)
        ? .level : nil
    default: return nil
    }
  }

  private static func letter(_ byte: UInt8) -> LogLevel? {
    switch byte {
    case UInt8(ascii: "F"): .fatal
    case UInt8(ascii: "E"): .error
    case UInt8(ascii: "W"): .warning
    case UInt8(ascii: "I"): .info
    case UInt8(ascii: "D"): .debug
    default: nil
    }
  }
}

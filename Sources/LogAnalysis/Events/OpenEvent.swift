/// The event that is being read: its lines so far, at most ``longest`` bytes of them.
struct OpenEvent {
  /// The most bytes that are kept of an event.
  static let longest = 16 << 10

  private(set) var bytes: [UInt8] = []
  private(set) var lineCount = 0
  private(set) var headline = 0..<0
  /// Which of its bytes its template is made of.
  private(set) var message = 0..<0
  var level: LogLevel?
  var time: LogTime?

  var isEmpty: Bool { lineCount == 0 }

  /// Begins with a line.
  @inline(__always)
  mutating func begin(_ line: Span<UInt8>, _ reading: LevelReader.Reading, at time: LogTime?) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(line, 0..<min(line.count, Self.longest))
    lineCount = 1
    headline = 0..<bytes.count
    message = reading.message.map { $0.clamped(to: headline) } ?? headline
    level = reading.level
    self.time = time
  }

  /// Goes on with a line.
  mutating func append(_ line: Span<UInt8>, isHeadline: Bool) {
    lineCount += 1
    let room = Self.longest - bytes.count - 1
    // What it is about is kept, however much stands before it.
    let length = min(line.count, isHeadline ? max(room, Self.longest / 8) : room)
    guard length > 0 || line.count == 0 && room > 0 else { return }
    bytes.append(0x0A)
    let start = bytes.count
    bytes.append(line, 0..<length)
    if isHeadline {
      headline = start..<bytes.count
      message = headline
    }
  }

  mutating func clear() { lineCount = 0 }

  /// The event as it is kept, with no more than so many bytes.
  func event(isError: Bool, atMost limit: Int = longest * 2) -> LogEvent {
    guard bytes.count > limit else {
      return LogEvent(
        time: time, level: level, isError: isError, bytes: bytes, lineCount: lineCount, headline: headline)
    }
    // The headline stays whole or is what is left.
    let isInside = headline.upperBound <= limit
    let kept = isInside ? Array(bytes[..<limit]) : Array(bytes[headline].prefix(limit))
    return LogEvent(
      time: time, level: level, isError: isError, bytes: kept, lineCount: lineCount,
      headline: isInside ? headline : 0..<kept.count)
  }
}

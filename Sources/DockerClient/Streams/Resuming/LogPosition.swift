/// Where in a container's log a reader is, exactly enough to go on there.
///
/// A time alone does not tell: several lines may have the same, and lines of standard output and standard error may stand
/// in the log in another order than their times. So the last lines are remembered, as far back as a later line could
/// possibly have an earlier time, and what comes a second time is held against them.
struct LogPosition {
  private struct Mark: Equatable {
    var timestamp: Timestamp
    var line: Int

    init(_ line: LogLine, _ timestamp: Timestamp) {
      self.timestamp = timestamp
      var hasher = Hasher()
      hasher.combine(line.stream)
      hasher.combine(line.bytes)
      self.line = hasher.finalize()
    }
  }

  /// The engine's goroutines for the two outputs are never that far apart.
  private static let disorder = Duration.seconds(1)
  private static let maximumMarks = 64 << 10

  private var marks: [Mark] = []
  private var first = 0
  private var newest: Timestamp?
  /// The latest time of the lines that are not remembered any more.
  private var forgotten: Timestamp?
  /// The remembered lines that should come again first, from this one on.
  private var expected: Int?
  private var hasFoundExpected = false

  /// Takes down a line that was handed out.
  mutating func advance(past line: LogLine) {
    guard let timestamp = line.timestamp else { return }
    marks.append(Mark(line, timestamp))
    newest = max(newest ?? timestamp, timestamp)
    guard let newest else { return }
    while first < marks.count,
      marks.count - first > Self.maximumMarks || marks[first].timestamp < newest - Self.disorder
    {
      forgotten = max(forgotten ?? marks[first].timestamp, marks[first].timestamp)
      first += 1
    }
    if first > 4096, first > marks.count / 2 {
      marks.removeFirst(first)
      first = 0
    }
  }

  /// From when the log is to be read again; nil as long as nothing was handed out. What follows is to be asked
  /// of `isRepeated`.
  mutating func resume() -> Timestamp? {
    guard newest != nil else { return nil }
    var since = marks[first...].map(\.timestamp).min()
    if let forgotten {
      since = forgotten + .nanoseconds(1)
      marks = marks[first...].filter { $0.timestamp > forgotten }
      first = 0
    }
    expected = first
    hasFoundExpected = false
    return since ?? newest
  }

  /// Whether a line was handed out before the connection was lost.
  mutating func isRepeated(_ line: LogLine) -> Bool {
    guard let index = expected, index < marks.count, let timestamp = line.timestamp else {
      expected = nil
      return false
    }
    // Some of the remembered lines may be missing, because the engine has dropped them meanwhile.
    if let found = marks[index...].firstIndex(of: Mark(line, timestamp)) {
      expected = found + 1
      hasFoundExpected = true
      return true
    }
    // Before the first remembered line may stand others of its time that were not wanted.
    if !hasFoundExpected, timestamp <= marks[index].timestamp { return true }
    expected = nil
    return false
  }
}

internal import DockerClient
internal import LogAnalysis

/// What a program said, event by event: a stack trace with all its lines is one, every other line is one of its own.
struct SpokenEvents {
  /// One event.
  struct Event {
    /// Where its lines stand in the log; never empty.
    var lines: [Int]
    /// The line that says what it is about: the first one, of a Python traceback the last.
    var headline: Int
    /// Whether it is an error.
    let isError: Bool
  }

  /// In the order in which they begin.
  private(set) var events: [Event] = []
  private let count: Int

  init(_ log: [LogLine]) {
    count = log.count
    var open: [LogFrame.Stream: (reader: TraceReader, event: Int, empty: [Int])] = [:]
    for (index, line) in log.enumerated() {
      let bytes = line.plainBytes
      if var current = open[line.stream] {
        let place = current.reader.place(bytes)
        switch place {
        case .undecided: current.empty.append(index)
        case .inside, .headline:
          events[current.event].lines += current.empty + [index]
          current.empty = []
          if place == .headline { events[current.event].headline = index }
        case .outside: break
        }
        open[line.stream] = current
        if place != .outside { continue }
      }
      open[line.stream] = (TraceReader(bytes, line.level), events.count, [])
      events.append(Event(lines: [index], headline: index, isError: line.isError))
    }
  }

  /// The event that a line belongs to.
  func event(of line: Int) -> Event? { events.last { $0.lines.contains(line) } }

  /// The error that the program ended with.
  var lastError: Event? { events.last(where: \.isError) }

  /// How much a line explains of the program's end: what belongs to its last error or comes after it more than what it
  /// survived for a while.
  func confidence(in line: Int) -> Double {
    if line >= lastError?.lines.first ?? 0 { return 0.9 }
    return count - line <= Self.lately ? 0.75 : 0.65
  }

  /// How many lines before the end may still be about it.
  private static let lately = 15
}

internal import DockerClient
internal import LogAnalysis

/// What a program said, event by event: a stack trace with all its lines is one, every other line is one of its own.
struct SpokenEvents: Sendable {
  /// One event.
  struct Event: Sendable {
    /// Where its lines stand in the log; never empty.
    var lines: [Int]
    /// The line that says what it is about: the first one, of a Python traceback the last.
    var headline: Int
    /// Whether it is an error.
    var isError: Bool
    /// Whether, being an error, it is one that nobody caught, so that the program died of it.
    let isUncaught: Bool
  }

  /// The lines.
  let log: [LogLine]
  /// The same, to be asked for phrases.
  let spoken: [SpokenLine]
  /// In the order in which they begin.
  private(set) var events: [Event] = []

  init(_ log: [LogLine]) {
    self.log = log
    let plain = log.map(\.plainBytes)
    spoken = plain.map { SpokenLine($0.prefix(Self.longest)) }
    var open: [LogFrame.Stream: (reader: TraceReader, event: Int, empty: [Int])] = [:]
    for (index, line) in log.enumerated() {
      let bytes = plain[index]
      if var current = open[line.stream] {
        let place = current.reader.place(bytes)
        switch place {
        case .undecided: current.empty.append(index)
        case .inside, .headline:
          events[current.event].lines += current.empty + [index]
          current.empty = []
          if place == .headline {
            events[current.event].headline = index
            if line.isError { events[current.event].isError = true }
          }
        case .outside: break
        }
        open[line.stream] = current
        if place != .outside { continue }
      }
      let level = line.level
      open[line.stream] = (TraceReader(bytes, level), events.count, [])
      events.append(
        Event(
          lines: [index], headline: index, isError: level.map { $0 >= .error } ?? false,
          isUncaught: DyingWords.begin(bytes)))
    }
  }

  /// The most bytes of a line that are asked for phrases.
  static let longest = 2000
}

extension SpokenEvents {
  /// The event that a line belongs to.
  func event(of line: Int) -> Event? { events.last { $0.lines.contains(line) } }

  /// The error that the program ended with: the last one that nobody caught, else the first of those that it wrote
  /// before its end without having been calm in between. What a program says first is the cause, what it says later are
  /// often consequences.
  var cause: Event? {
    var outbreak: [Event] = []
    for event in events.reversed() where event.isError {
      if let later = outbreak.last, isCalm(from: event, to: later) { break }
      if event.isUncaught { return event }
      outbreak.append(event)
    }
    return outbreak.last
  }

  private func isCalm(from earlier: Event, to later: Event) -> Bool {
    guard let begin = log[earlier.headline].timestamp, let end = log[later.lines[0]].timestamp else {
      return false
    }
    return end - begin > .nanoseconds(LogRun.calm)
  }

  /// How much a line explains of the program's end: what belongs to its last error or comes after it more than what it
  /// survived for a while; what came before an error that nobody caught hardly anything.
  func confidence(in line: Int) -> Double {
    guard let last = events.last(where: \.isError), line < last.lines[0] else { return 0.9 }
    if let cause, cause.isUncaught { return line >= cause.lines[0] ? 0.9 : 0.5 }
    return log.count - line <= Self.lately ? 0.75 : 0.65
  }

  /// How many lines before the end may still be about it.
  private static let lately = 15
}

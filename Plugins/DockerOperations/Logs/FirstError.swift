internal import DockerClient
internal import LogAnalysis

/// The first error that a log tells of: its headline, and the lines that belong to it.
struct FirstError: Sendable {
  /// The line that says what is wrong: for a Python traceback its last line, else the line that begins it.
  let headline: LogLine
  /// The headline with its stack trace, at most ``longest`` lines.
  let lines: [LogLine]
  /// Whether the line says itself that it is an error, rather than being the last that was written to stderr.
  let isCertain: Bool

  /// The most lines that are kept.
  static let longest = 12

  /// Finds the first error, else the last line on standard error; `nil` where there is neither.
  init?(in lines: [LogLine]) {
    guard let start = lines.firstIndex(where: \.isError) else {
      guard let last = lines.last(where: { $0.stream == .error && !$0.plainBytes.isEmpty }) else {
        return nil
      }
      headline = last
      self.lines = [last]
      isCertain = false
      return
    }
    let (trace, saying) = Self.trace(lines[(start + 1)...], of: lines[start])
    headline = saying ?? lines[start]
    let whole = [lines[start]] + trace
    self.lines =
      whole.count <= Self.longest
      ? whole : Array(whole.prefix(Self.longest / 2) + whole.suffix(Self.longest / 2))
    isCertain = true
  }

  /// The lines that belong to an error, at most 200, and the one of them that says what it is about.
  private static func trace(
    _ rest: ArraySlice<LogLine>, of first: LogLine
  ) -> (lines: [LogLine], headline: LogLine?) {
    var reader = TraceReader(first.plainBytes, first.level)
    var (trace, empty): ([LogLine], [LogLine]) = ([], [])
    var headline: LogLine?
    reading: for line in rest where line.stream == first.stream && trace.count < 200 {
      switch reader.place(line.plainBytes) {
      case .outside: break reading
      case .undecided: empty.append(line)
      case .headline:
        headline = line
        fallthrough
      case .inside:
        trace += empty + [line]
        empty = []
      }
    }
    return (trace, headline)
  }
}

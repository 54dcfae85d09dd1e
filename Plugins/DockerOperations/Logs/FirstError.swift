internal import DockerClient

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
    let isTraceback = lines[start].plainText.hasPrefix("Traceback (most recent call last)")
    let trace = Self.trace(
      lines[(start + 1)...], of: lines[start].stream, endsWithMessage: isTraceback)
    headline = isTraceback ? trace.last ?? lines[start] : lines[start]
    let whole = [lines[start]] + trace
    self.lines =
      whole.count <= Self.longest
      ? whole : Array(whole.prefix(Self.longest / 2) + whole.suffix(Self.longest / 2))
    isCertain = true
  }

  /// The lines of a stack trace: indented ones, "Caused by", and for a Python traceback the line that ends it.
  private static func trace(
    _ rest: ArraySlice<LogLine>, of stream: LogFrame.Stream, endsWithMessage: Bool
  ) -> [LogLine] {
    var trace: [LogLine] = []
    for line in rest where line.stream == stream {
      guard trace.count < 200 else { break }
      let bytes = line.plainBytes
      let isIndented = bytes.first == 0x20 || bytes.first == 0x09
      let belongs =
        isIndented
        || ["Caused by: ", "goroutine ", "During handling of the above exception"].contains {
          bytes.starts(with: $0.utf8)
        }
      if belongs || bytes.isEmpty && !trace.isEmpty {
        trace.append(line)
      } else {
        if endsWithMessage { trace.append(line) }
        break
      }
    }
    while trace.last?.plainBytes.isEmpty == true { trace.removeLast() }
    return trace
  }
}

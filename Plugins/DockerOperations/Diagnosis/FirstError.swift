internal import DockerClient

/// The error that a program ended with: its headline, and the lines that belong to it.
struct FirstError: Sendable {
  /// The line that says what is wrong: for a Python traceback its last line, else the line that begins it.
  let headline: LogLine
  /// The headline with its stack trace, at most ``longest`` lines.
  let lines: [LogLine]
  /// Whether the line says itself that it is an error, rather than being the last that was written to stderr.
  let isCertain: Bool

  /// The most lines that are kept.
  static let longest = 12

  /// Finds it, else the last line on standard error; `nil` where there is neither.
  init?(in spoken: SpokenEvents) {
    guard let cause = spoken.cause else {
      guard let last = spoken.log.last(where: { $0.stream == .error && !$0.plainBytes.isEmpty }) else {
        return nil
      }
      (headline, lines, isCertain) = (last, [last], false)
      return
    }
    headline = spoken.log[cause.headline]
    let whole = cause.lines.map { spoken.log[$0] }
    lines =
      whole.count <= Self.longest
      ? whole : Array(whole.prefix(Self.longest / 2) + whole.suffix(Self.longest / 2))
    isCertain = true
  }
}

/// What a program wrote between one start and the next.
package struct LogRun: Sendable, Hashable {
  /// How many lines.
  package var lines = 0
  /// How many errors, fatal ones included.
  package var errors = 0
  /// How many warnings.
  package var warnings = 0
  /// When its first event was written.
  package var began: LogTime?
  /// When its last event was written.
  package var ended: LogTime?
  /// The first error of all.
  package var firstError: LogEvent?
  /// The error that it died of, where nobody caught it; else the first of those that it ended with: before it there was
  /// none for ``calm``.
  package var lastOutbreak: LogEvent?
  /// When the last error was written.
  package var lastError: LogTime?

  /// The most bytes that are kept of an error.
  static let longestError = 8 << 10

  /// Without an error for so long, in nanoseconds, an error begins something new.
  package static let calm: Int64 = 30 * TimeReader.second

  /// The first of the errors that led to an end at a moment: those written in the minute before, back to the last calm.
  package func cause(ofEndAt end: LogTime?) -> LogEvent? {
    guard let end, let lastError else { return lastOutbreak ?? firstError }
    return end - lastError <= 60 * TimeReader.second ? lastOutbreak ?? firstError : nil
  }

  mutating func add(_ event: OpenEvent, isError: Bool, kept limit: Int) {
    lines += event.lineCount
    if began == nil { began = event.time }
    if let time = event.time { ended = max(ended ?? time, time) }
    guard let level = event.level, level >= .warning else { return }
    if level == .warning {
      warnings += 1
      return
    }
    errors += 1
    if firstError == nil { firstError = event.event(isError: isError, atMost: limit) }
    let isCalm =
      event.time.map { time in lastError.map { time - $0 > Self.calm } ?? true } ?? (lastOutbreak == nil)
    let first = event.bytes.span.extracting(0..<event.bytes.span.first(0x0A, from: 0))
    if isCalm || DyingWords.begin(first) { lastOutbreak = event.event(isError: isError, atMost: limit) }
    if let time = event.time { lastError = time }
  }
}

/// What a log says at one moment: a line, or a stack trace with all its lines.
package struct LogEvent: Sendable, Hashable {
  /// When it was written; `nil` where nothing says it.
  package var time: LogTime?
  /// How grave it says it is; `nil` where it does not.
  package var level: LogLevel?
  /// Whether it was written to standard error.
  package var isError: Bool
  /// Its lines without control characters, with line feeds between them.
  package var bytes: [UInt8]
  /// How many lines it has; more than `bytes` holds where it is long.
  package var lineCount: Int
  /// Which of its bytes say what it is about: its first line, for a Python traceback the last.
  package var headline: Range<Int>
  /// How often it came in a row.
  package var count = 1

  /// Its lines as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
  /// What it is about.
  package var headlineText: String { String(decoding: bytes[headline], as: UTF8.self) }
}

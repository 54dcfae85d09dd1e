/// What many events have in common: their text without what changes from one to the next.
package struct LogTemplate: Sendable, Hashable {
  /// The text, with `<n>`, `<id>`, `<ip>`, `<time>` and `<*>` (any word) for what changes.
  package var text: String
  /// The level of them all; `nil` where they say none.
  package var level: LogLevel?
  /// How many there were.
  package var count: Int
  /// When the first of them was written.
  package var first: LogTime?
  /// When the last of them was written.
  package var last: LogTime?
  /// The first of them.
  package var example: LogEvent
}

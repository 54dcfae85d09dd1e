/// How much of a log there was, and how grave.
package struct LogCounts: Sendable, Hashable {
  /// Lines that were read.
  package var lines = 0
  /// Bytes of those lines.
  package var bytes = 0
  /// Events that fit the filter: lines, and stack traces with all their lines.
  package var events = 0
  /// Lines of those events.
  package var fittingLines = 0
  /// Events of more than one line.
  package var traces = 0
  /// Events of each level, from the most harmless.
  package var levels = [Int](repeating: 0, count: LogLevel.allCases.count)
  /// Lines that were longer than allowed, and are cut.
  package var cutLines = 0
  /// Lines of private keys, which are not kept.
  package var keyLines = 0
  /// Events whose template found no room.
  package var withoutTemplate = 0
  /// When the first event was written.
  package var first: LogTime?
  /// When the last event was written.
  package var last: LogTime?

  /// None.
  package init() {}

  /// How many events have a level.
  package subscript(_ level: LogLevel) -> Int { levels[level.rank] }
  /// Errors, fatal ones included.
  package var errors: Int { self[.error] + self[.fatal] }
  /// Warnings.
  package var warnings: Int { self[.warning] }

  @inline(__always)
  mutating func add(_ event: OpenEvent) {
    events &+= 1
    fittingLines &+= event.lineCount
    if event.lineCount > 1 { traces &+= 1 }
    if let level = event.level { levels[level.rank] &+= 1 }
    guard let time = event.time else { return }
    if first == nil || time < first ?? time { first = time }
    if last == nil || time > last ?? time { last = time }
  }

  /// Adds those of another log.
  package mutating func add(_ other: LogCounts) {
    lines += other.lines
    bytes += other.bytes
    events += other.events
    fittingLines += other.fittingLines
    traces += other.traces
    for index in levels.indices { levels[index] += other.levels[index] }
    cutLines += other.cutLines
    keyLines += other.keyLines
    withoutTemplate += other.withoutTemplate
    first = [first, other.first].compactMap { $0 }.min()
    last = [last, other.last].compactMap { $0 }.max()
  }
}

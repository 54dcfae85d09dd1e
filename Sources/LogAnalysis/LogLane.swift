/// One of the two streams of a container: its unfinished line, and the event that is being read.
struct LogLane {
  /// What has come of a line that is not over.
  var partial: [UInt8] = []
  /// Whether there is such a line; it may be empty.
  var hasPartial = false
  /// Whether the line is longer than allowed.
  var isCut = false
  /// The event that is being read.
  var open = OpenEvent()
  /// What belongs to it.
  var shape = TraceShape()
  /// Empty lines behind it, which belong to it where the next line does.
  var blanks = 0
  /// How many lines of a private key have come.
  var keyLines = 0

  /// Adds to the unfinished line, as much as it may hold.
  mutating func extend(_ message: Span<UInt8>, _ range: Range<Int>) {
    if !hasPartial { isCut = false }
    hasPartial = true
    let room = LogAnalyzer.longestLine - partial.count
    if range.count > room { isCut = true }
    partial.append(message, range.lowerBound..<(range.lowerBound + min(range.count, room)))
  }
}

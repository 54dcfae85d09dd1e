/// What is found out about a log, line by line.
struct LogAccount {
  let options: LogAnalyzer.Options
  let levels = LevelReader()
  var counts = LogCounts()
  var times = TimeReader()
  /// Room for a line that is cleaned.
  private var room: [UInt8] = []

  var mask = TemplateMask()
  var rate = LogRate()
  var table: TemplateTable
  var last: LastEvents
  var runs: [LogRun]
  /// The run that events fall into now, and the moments that it lies between.
  var run = 0
  var runStart = LogTime.min
  var runEnd: LogTime

  init(_ options: LogAnalyzer.Options) {
    self.options = options
    table = TemplateTable(capacity: options.templates)
    last = LastEvents(capacity: max(0, options.lastEvents))
    runs = [LogRun](repeating: LogRun(), count: options.boundaries.count + 1)
    runEnd = options.boundaries.first ?? .max
  }

  /// Everything, masked.
  var summary: LogSummary {
    var summary = LogSummary(
      counts: counts, rate: rate, templates: table.templates, runs: runs, lastEvents: last.events)
    summary.counts.withoutTemplate = table.overflow
    return summary.redacted(by: options.redact)
  }

  /// Cuts a message into lines.
  mutating func feed(
    _ message: Span<UInt8>, _ lane: inout LogLane, isError: Bool, _ isContinuation: Bool
  ) {
    var position = 0
    if lane.hasPartial {
      // The engine cuts long lines, and puts a time before each piece.
      if options.hasTimestamps, !isContinuation, let stamp = times.engine(message) { position = stamp.end }
      let end = message.first(0x0A, from: position)
      lane.extend(message, position..<end)
      guard end < message.count else { return }
      var whole: [UInt8] = []
      swap(&whole, &lane.partial)
      lane.hasPartial = false
      take(whole.span, &lane, isError: isError, plain: whole.span.firstControl(from: 0))
      whole.removeAll(keepingCapacity: true)
      swap(&whole, &lane.partial)
      position = end + 1
    }
    while position < message.count {
      // In most lines it is their end.
      let control = message.firstControl(from: position)
      let end = message.first(0x0A, from: control)
      guard end < message.count else {
        lane.isCut = false
        lane.extend(message, position..<end)
        return
      }
      if end - position > LogAnalyzer.longestLine {
        lane.isCut = true
        let line = message.extracting(position..<(position + LogAnalyzer.longestLine))
        take(line, &lane, isError: isError, plain: control - position)
      } else {
        lane.isCut = false
        take(message.extracting(position..<end), &lane, isError: isError, plain: control &- position)
      }
      position = end &+ 1
    }
  }

  /// Ends what a stream left unfinished.
  mutating func finish(_ lane: inout LogLane, isError: Bool) {
    if lane.hasPartial {
      var whole: [UInt8] = []
      swap(&whole, &lane.partial)
      lane.hasPartial = false
      take(whole.span, &lane, isError: isError, plain: whole.span.firstControl(from: 0))
    }
    close(&lane, isError: isError)
  }

  /// Takes one line, without its end.
  ///
  /// - Parameter plain: How many bytes stand before its first control character.
  @inline(__always)
  mutating func take(_ whole: Span<UInt8>, _ lane: inout LogLane, isError: Bool, plain: Int) {
    var (start, end) = (0, whole.count)
    var time: LogTime?
    if options.hasTimestamps, let stamp = times.engine(whole) { (time, start) = (stamp.time, stamp.end) }
    while end > start, whole[end &- 1].isBlank || whole[end &- 1] == 0x0D { end &-= 1 }
    counts.lines &+= 1
    counts.bytes &+= end &- start &+ 1
    if lane.isCut { counts.cutLines += 1 }
    let line = whole.extracting(start..<end)
    guard plain < end else {
      place(line, at: time, &lane, isError: isError)
      return
    }
    var cleaned: [UInt8] = []
    swap(&cleaned, &room)
    cleaned.removeAll(keepingCapacity: true)
    PlainText.append(line, to: &cleaned)
    while let byte = cleaned.last, byte.isBlank { cleaned.removeLast() }
    place(cleaned.span, at: time, &lane, isError: isError)
    swap(&cleaned, &room)
  }
}

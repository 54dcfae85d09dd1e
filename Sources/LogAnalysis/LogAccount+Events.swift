extension LogAccount {
  /// Puts a line into the event that is being read, or begins the next one with it.
  @inline(__always)
  mutating func place(_ line: Span<UInt8>, at engineTime: LogTime?, _ lane: inout LogLane, isError: Bool) {
    if lane.keyLines > 0 || line.count > 10 && KeyArmour.begins(in: line) {
      hideKey(line, at: engineTime, &lane, isError: isError)
      return
    }
    let time = engineTime ?? ownTime(line)
    if !lane.open.isEmpty {
      switch lane.shape.place(line) {
      case .outside: break
      case .inside where line.count == 0: return
      case .undecided:
        lane.blanks += 1
        return
      case .inside:
        join(line, &lane, isHeadline: false)
        return
      case .headline:
        join(line, &lane, isHeadline: true)
        return
      }
    }
    guard line.count > 0 else { return }
    close(&lane, isError: isError)
    var reading = levels.read(line)
    if reading.level == nil, isError, Complaints.isComplaint(line) { reading.level = .error }
    lane.open.begin(line, reading, at: time)
    lane.shape.begin(line, reading.level)
  }

  mutating func join(_ line: Span<UInt8>, _ lane: inout LogLane, isHeadline: Bool) {
    while lane.blanks > 0 {
      lane.open.append([UInt8]().span, isHeadline: false)
      lane.blanks -= 1
    }
    lane.open.append(line, isHeadline: isHeadline)
    guard isHeadline, let level = levels.read(line).level else { return }
    lane.open.level = max(lane.open.level ?? level, level)
  }

  /// The time that a line begins with, where the engine tells none.
  func ownTime(_ line: Span<UInt8>) -> LogTime? {
    options.hasTimestamps ? nil : TimeReader.program(line, near: counts.last ?? 0)?.time
  }

  /// Nothing of a private key is kept but that there was one.
  mutating func hideKey(_ line: Span<UInt8>, at time: LogTime?, _ lane: inout LogLane, isError: Bool) {
    counts.keyLines += 1
    if lane.keyLines == 0 {
      close(&lane, isError: isError)
      lane.open.begin(Array("**** (a private key)".utf8).span, LevelReader.Reading(), at: time)
      lane.shape.begin([UInt8]().span, nil)
    }
    lane.keyLines = lane.keyLines == KeyArmour.longest || KeyArmour.ends(in: line) ? 0 : lane.keyLines + 1
  }

  /// Counts the event that was being read.
  @inline(__always)
  mutating func close(_ lane: inout LogLane, isError: Bool) {
    lane.blanks = 0
    guard !lane.open.isEmpty else { return }
    defer { lane.open.clear() }
    guard options.filter.isOpen || options.filter.passes(lane.open) else { return }
    counts.add(lane.open)
    rate.add(lane.open.time, lane.open.level)
    let template = template(of: lane.open, isError: isError)
    last.add(lane.open, isError: isError, template: options.joinsAlike ? template : -1)
    if let time = lane.open.time, time < runStart || time >= runEnd { move(to: time) }
    runs[run].add(lane.open, isError: isError, kept: LogRun.longestError)
  }

  @inline(__always)
  mutating func template(of event: OpenEvent, isError: Bool) -> Int32 {
    let text = event.bytes.span.extracting(event.message)
    mask.make(text)
    let hash = mask.hash(event.level)
    if let known = table.count(hash, at: event.time) { return known }
    // The example is masked before words are taken from it: a secret of letters alone would be one of them.
    let masked = options.redact(event.bytes.span.copy(event.message))
    var start = TimeReader.program(masked.span)?.end ?? 0
    while start < masked.count, masked[start].isBlank { start += 1 }
    mask.make(masked.span.extracting(start..<masked.count))
    let shape = Array(mask.bytes.prefix(mask.count))
    return table.add(
      shape.span, hash, event.event(isError: isError, atMost: 4096), level: event.level, at: event.time)
  }

  /// Finds the run that a moment falls into.
  mutating func move(to time: LogTime) {
    run = options.boundaries.count { $0 <= time }
    runStart = run == 0 ? .min : options.boundaries[run - 1]
    runEnd = run == options.boundaries.count ? .max : options.boundaries[run]
  }
}

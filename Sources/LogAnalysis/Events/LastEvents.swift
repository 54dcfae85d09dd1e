/// The last events of a log, those that repeat in a row once with their number, in limited memory.
struct LastEvents {
  private let capacity: Int
  /// The most bytes of one.
  private let limit: Int
  private var ring: [LogEvent] = []
  private var templates: [Int32] = []
  private var start = 0

  /// The most bytes of all together.
  private static let most = 8 << 20

  init(capacity: Int) {
    self.capacity = capacity
    limit = min(max(512, Self.most / max(1, capacity)), 4096)
  }

  /// The events, oldest first.
  var events: [LogEvent] { Array(ring[start...] + ring[..<start]) }

  /// Adds the next event, of a template; negative for one that has none.
  mutating func add(_ event: OpenEvent, isError: Bool, template: Int32) {
    guard capacity > 0 else { return }
    if !ring.isEmpty {
      let last = (start == 0 ? ring.count : start) - 1
      let repeats =
        template >= 0 ? templates[last] == template && event.lineCount == 1 : says(ring[last], event)
      if repeats, ring[last].isError == isError, ring[last].level == event.level,
        ring[last].lineCount == event.lineCount
      {
        ring[last].count += 1
        return
      }
    }
    guard ring.count == capacity else {
      ring.append(event.event(isError: isError, atMost: limit))
      templates.append(template)
      return
    }
    if event.bytes.count <= limit {
      ring[start].become(event, isError: isError)
    } else {
      ring[start] = event.event(isError: isError, atMost: limit)
    }
    templates[start] = template
    start = start + 1 == capacity ? 0 : start + 1
  }

  /// Whether an event says the same as one before it, whatever time either begins with.
  private func says(_ last: LogEvent, _ event: OpenEvent) -> Bool {
    guard last.lineCount == event.lineCount, event.bytes.count <= limit else { return false }
    let (old, new) = (last.bytes[...].afterTime, event.bytes[...].afterTime)
    return !new.isEmpty && old == new
  }
}

extension LogEvent {
  /// Takes the place of what leaves, in the same room.
  @inline(__always)
  fileprivate mutating func become(_ event: OpenEvent, isError: Bool) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: event.bytes)
    time = event.time
    level = event.level
    self.isError = isError
    lineCount = event.lineCount
    headline = event.headline
    count = 1
  }
}

extension ArraySlice<UInt8> {
  /// The text behind the time that many programs write first: digits and what stands between them in dates, at most 40
  /// bytes.
  fileprivate var afterTime: ArraySlice<UInt8> {
    guard let first = first(where: { $0 != UInt8(ascii: "[") }), first.isDigit else { return self }
    return self[(prefix(40).firstIndex { !Self.timeBytes[Int($0)] } ?? startIndex)...]
  }

  private static let timeBytes: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "0123456789:-/.,+TZ []".utf8 { table[Int(byte)] = true }
    return table
  }()
}

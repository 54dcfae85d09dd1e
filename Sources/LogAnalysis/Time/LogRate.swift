/// How much was written when: counts over stretches of time that grow as the log does, so that there are never more
/// than ``most`` of them.
package struct LogRate: Sendable, Hashable {
  /// What was written in one stretch of time.
  package struct Bucket: Sendable, Hashable {
    /// Events, whatever their level.
    package var events = 0
    /// Warnings.
    package var warnings = 0
    /// Errors, fatal ones included.
    package var errors = 0
  }

  /// The most stretches that are kept apart.
  package static let most = 96

  /// Where the first stretch begins; a multiple of ``width``.
  package private(set) var start: LogTime = 0
  /// The length of a stretch, in nanoseconds.
  package private(set) var width: Int64 = TimeReader.second
  /// The stretches, without a gap.
  package private(set) var buckets: [Bucket] = []
  /// How many events told no time.
  package private(set) var untimed = 0

  /// Lengths that people read easily, in seconds; behind the last each is twice the one before.
  private static let widths: [Int64] = [
    1, 2, 10, 30, 60, 300, 600, 1800, 3600, 10800, 21600, 86400, 604_800,
  ]

  private var low: LogTime = 0
  private var high: LogTime = 0
  private var current = 0

  /// Nothing yet.
  package init() {}

  @inline(__always)
  mutating func add(_ time: LogTime?, _ level: LogLevel?) {
    guard let time else {
      untimed += 1
      return
    }
    if time < low || time >= high { move(to: time) }
    buckets[current].add(level)
  }

  private mutating func move(to time: LogTime) {
    current = index(of: min(max(time, Self.bounds.lowerBound), Self.bounds.upperBound))
    low = start + Int64(current) * width
    high = low + width
  }

  /// The years 1896 to 2116: what lies outside is counted at the edge, so that nothing overflows.
  private static let bounds: ClosedRange<LogTime> = -(1 << 61)...(1 << 62)

  /// The place of a moment, for which room is made.
  private mutating func index(of time: LogTime) -> Int {
    if buckets.isEmpty {
      start = Self.floor(time, width)
      buckets = [Bucket()]
      return 0
    }
    while true {
      let place = Self.floor(time, width)
      let first = min(start, place)
      let last = max(start + Int64(buckets.count - 1) * width, place)
      if (last - first) / width < Int64(Self.most) {
        if first < start {
          buckets.insert(contentsOf: repeatElement(Bucket(), count: Int((start - first) / width)), at: 0)
          start = first
        }
        let index = Int((place - start) / width)
        while buckets.count <= index { buckets.append(Bucket()) }
        return index
      }
      widen(to: Self.next(after: width))
    }
  }

  private static func next(after width: Int64) -> Int64 {
    widths.first { $0 * TimeReader.second > width }.map { $0 * TimeReader.second } ?? width * 2
  }

  /// Rounds down to a multiple of a width.
  private static func floor(_ time: LogTime, _ width: Int64) -> LogTime {
    let rest = time % width
    return rest < 0 ? time - rest - width : time - rest
  }

  private mutating func widen(to wider: Int64) {
    var merged: [Bucket] = []
    let first = Self.floor(start, wider)
    for (index, bucket) in buckets.enumerated() {
      let place = Int((Self.floor(start + Int64(index) * width, wider) - first) / wider)
      while merged.count <= place { merged.append(Bucket()) }
      merged[place].add(bucket)
    }
    (start, width, buckets) = (first, wider, merged)
    (low, high) = (0, 0)
  }

  /// Adds what another log wrote, over the same stretches of time.
  package mutating func add(_ other: LogRate) {
    untimed += other.untimed
    var other = other
    while !buckets.isEmpty, other.width < width { other.widen(to: Self.next(after: other.width)) }
    for (offset, bucket) in other.buckets.enumerated() {
      // Reaching far may widen the stretches, and then several of the other's fall into one.
      let index = index(of: other.start + Int64(offset) * other.width)
      buckets[index].add(bucket)
    }
    (low, high) = (0, 0)
  }
}

extension LogRate.Bucket {
  /// Counts one event.
  @inline(__always)
  fileprivate mutating func add(_ level: LogLevel?) {
    events &+= 1
    guard let level, level >= .warning else { return }
    if level == .warning { warnings &+= 1 } else { errors &+= 1 }
  }

  fileprivate mutating func add(_ other: Self) {
    events += other.events
    warnings += other.warnings
    errors += other.errors
  }
}

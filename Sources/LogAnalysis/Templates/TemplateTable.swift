/// Counts events by their templates, in a table of limited size.
///
/// As in Drain (He et al., ICWS 2017), templates with as many words and the same first one are held beside each other,
/// and join where most of their words are the same; what differs becomes `<*>`. Unlike there a hash of the masked line
/// finds its template at once, so that only a line of a new shape is compared.
struct TemplateTable {
  private struct Group {
    var words: [[UInt8]]
    var level: LogLevel?
    var count: Int
    var first: LogTime?
    var last: LogTime?
    var example: LogEvent

    /// Counts one more.
    @inline(__always)
    mutating func add(at time: LogTime?) {
      count &+= 1
      if let time { last = time }
    }
  }

  /// The most templates; a quarter as many again may be errors, which always find room of their own.
  let capacity: Int
  /// How many events were of templates that found no room.
  private(set) var overflow = 0

  private var groups: [Group] = []
  private var errorGroups = 0
  private var hashes: [UInt64]
  private var owners: [Int32]
  private var known = 0
  private var neighbours: [UInt64: [Int32]] = [:]

  private static let slots = 1 << 14
  private static let mostNeighbours = 64
  private static let mostWords = 64
  private static let longestExample = 4096

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    hashes = [UInt64](repeating: 0, count: Self.slots)
    owners = [Int32](repeating: -1, count: Self.slots)
  }

  /// Counts an event whose template has this hash; `false` where it is not known yet.
  @inline(__always)
  mutating func count(_ hash: UInt64, at time: LogTime?) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash) & (Self.slots &- 1)
    while owners[slot] >= 0 {
      if hashes[slot] == hash {
        let group = owners[slot]
        groups[Int(group)].add(at: time)
        return group
      }
      slot = (slot &+ 1) & (Self.slots &- 1)
    }
    return nil
  }

  /// Counts an event of a new shape: with a template that is alike, else as a new one.
  ///
  /// - Returns: The template's number; -1 where there is no room for another one.
  mutating func add(
    _ template: Span<UInt8>, _ hash: UInt64, _ event: @autoclosure () -> LogEvent, level: LogLevel?,
    at time: LogTime?
  ) -> Int32 {
    let words = Self.words(of: template)
    let key = Self.key(words, level)
    if let group = alike(words, neighbours[key] ?? []) {
      remember(hash, group)
      groups[Int(group)].add(at: time)
      return group
    }
    let isError = level.map { $0 >= .error } ?? false
    guard isError ? errorGroups < capacity / 4 : groups.count - errorGroups < capacity,
      neighbours[key, default: []].count < Self.mostNeighbours
    else {
      overflow += 1
      return -1
    }
    if isError { errorGroups += 1 }
    let group = Int32(groups.count)
    groups.append(Group(words: words, level: level, count: 1, first: time, last: time, example: event()))
    neighbours[key, default: []].append(group)
    remember(hash, group)
    return group
  }

  /// The templates, the most frequent first.
  var templates: [LogTemplate] {
    groups.sorted { ($0.count, $1.first ?? 0) > ($1.count, $0.first ?? 0) }.map { group in
      LogTemplate(
        text: TemplateMask.text(Array(group.words.joined(separator: [0x20]))), level: group.level,
        count: group.count, first: group.first, last: group.last, example: group.example)
    }
  }

  private mutating func remember(_ hash: UInt64, _ group: Int32) {
    if known > Self.slots * 3 / 4 {
      // Those that come often are soon known again.
      for slot in owners.indices { owners[slot] = -1 }
      known = 0
    }
    var slot = Int(truncatingIfNeeded: hash) & (Self.slots - 1)
    while owners[slot] >= 0 { slot = (slot + 1) & (Self.slots - 1) }
    (hashes[slot], owners[slot]) = (hash, group)
    known += 1
  }

  /// The one of some templates that most of the words are the same with, which then takes in what differs.
  private mutating func alike(_ words: [[UInt8]], _ candidates: [Int32]) -> Int32? {
    var best: (group: Int32, same: Int)?
    for candidate in candidates {
      let own = groups[Int(candidate)].words
      guard own.count == words.count else { continue }
      var same = 0
      for index in own.indices where own[index] == words[index] { same += 1 }
      if same > best?.same ?? -1 { best = (candidate, same) }
    }
    // Of two words one that differs is half of what is said.
    guard let best, words.count >= 3, best.same * 5 >= words.count * 3 else { return nil }
    for index in words.indices where groups[Int(best.group)].words[index] != words[index] {
      groups[Int(best.group)].words[index] = [TemplateMask.Mark.word]
    }
    return best.group
  }

  private static func words(of template: Span<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var start = 0
    while start < template.count, words.count < mostWords {
      let end = words.count == mostWords - 1 ? template.count : template.first(0x20, from: start)
      words.append(template.copy(start..<end))
      start = end + 1
    }
    return words
  }

  private static func key(_ words: [[UInt8]], _ level: LogLevel?) -> UInt64 {
    var key = UInt64(words.count) << 8 | UInt64(level.map { $0.rank + 1 } ?? 0)
    for byte in words.first ?? [] { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return key
  }
}

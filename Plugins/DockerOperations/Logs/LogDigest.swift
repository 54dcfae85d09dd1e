internal import DockerClient

/// Takes a log line by line and keeps what a reader needs of it, in memory that does not grow with the log: the last
/// lines that fit, repeated ones once with their number, and the first error with its stack trace.
struct LogDigest {
  /// A line, and how often it came in a row.
  struct Entry: Sendable, Hashable {
    /// The line as it came first.
    var line: LogLine
    /// Its level, where it says one.
    var level: LogLevel?
    /// How often it came in a row, differing at most in the time it begins with.
    var count = 1
  }

  private let filter: LogFilter
  private let capacity: Int
  private var ring: [Entry] = []
  private var start = 0
  private var errorLines: [LogLine] = []
  private var passedLast = false

  /// How many lines were read.
  private(set) var readCount = 0
  /// How many of them fit the filter.
  private(set) var fittingCount = 0
  /// How many of those are errors.
  private(set) var errorCount = 0
  /// How many of those are warnings.
  private(set) var warningCount = 0

  /// Makes a digest.
  ///
  /// - Parameter capacity: The most entries that are kept.
  init(filter: LogFilter = LogFilter(), capacity: Int) {
    self.filter = filter
    self.capacity = max(1, capacity)
  }

  /// Takes the next line.
  mutating func add(_ line: LogLine) {
    readCount += 1
    let level = line.level
    passedLast = filter.passes(line, level: level, afterPassing: passedLast)
    guard passedLast else { return }
    fittingCount += 1
    switch level {
    case .error, .fatal: errorCount += 1
    case .warning: warningCount += 1
    case .info, .debug, .trace, nil: break
    }
    if errorCount > 0, errorLines.count < 60 { errorLines.append(line) }
    append(Entry(line: line, level: level))
  }

  /// The entries that are kept, oldest first.
  var entries: [Entry] { Array(ring[start...] + ring[..<start]) }

  /// The first error that fits the filter, with its stack trace.
  var firstError: FirstError? { FirstError(in: errorLines).flatMap { $0.isCertain ? $0 : nil } }

  private mutating func append(_ entry: Entry) {
    let last = ring.isEmpty ? nil : (start + ring.count - 1) % ring.count
    if let last, ring[last].line.repeats(entry.line) {
      ring[last].count += 1
    } else if ring.count < capacity {
      ring.append(entry)
    } else {
      ring[start] = entry
      start = (start + 1) % capacity
    }
  }
}

/// Which lines of a log somebody wants to see.
struct LogFilter {
  /// The least level; lines that say none count as `info`.
  var level: LogLevel?
  /// What they must hold.
  var pattern: LogPattern?

  /// Whether a line is wanted. The lines of a stack trace go with the line that they follow.
  func passes(_ line: LogLine, level own: LogLevel?, afterPassing: Bool) -> Bool {
    if afterPassing, level != nil, own == nil, line.isContinuation { return pattern?.matches(line) ?? true }
    if let level, own ?? .info < level { return false }
    return pattern?.matches(line) ?? true
  }
}

extension LogLine {
  /// Whether it is indented, as the lines of a stack trace are.
  var isContinuation: Bool { bytes.first == 0x20 || bytes.first == 0x09 }

  /// Whether it says the same as a line before it, whatever time either begins with.
  func repeats(_ other: LogLine) -> Bool {
    stream == other.stream && bytes[textStart...] == other.bytes[other.textStart...]
      && textStart < bytes.count
  }

  /// Where the line's text begins, behind the time that many programs write first: digits and what stands between
  /// them in dates, at most 40 bytes.
  private var textStart: Int {
    guard let first = bytes.first(where: { $0 != UInt8(ascii: "[") }), (0x30...0x39).contains(first) else {
      return 0
    }
    return bytes.prefix(40).firstIndex { !Self.timeBytes[Int($0)] } ?? 0
  }

  private static let timeBytes: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "0123456789:-/.,+TZ []".utf8 { table[Int(byte)] = true }
    return table
  }()
}

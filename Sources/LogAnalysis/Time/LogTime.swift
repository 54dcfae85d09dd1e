/// A moment of a log, in nanoseconds since 1970-01-01T00:00:00Z.
package typealias LogTime = Int64

/// Reads the time that lines begin with.
struct TimeReader {
  /// Seconds of the time that was read last, and its first nineteen bytes: lines of the same second are many.
  private var known: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var seconds: Int64 = 0

  static let second: Int64 = 1_000_000_000

  /// Reads what the engine puts before each message: RFC 3339 and a space.
  ///
  /// - Returns: The moment, and where the message begins; `nil` where none stands there.
  @inline(__always)
  mutating func engine(_ line: Span<UInt8>) -> (time: LogTime, end: Int)? {
    guard line.count >= 20 else { return nil }
    let head = (line.eight(at: 0), line.eight(at: 8), line.eight(at: 16).first(3))
    if head != known {
      guard let read = Self.calendar(line, at: 0, separator: UInt8(ascii: "T"), dashes: UInt8(ascii: "-"))
      else {
        return nil
      }
      (known, seconds) = (head, read)
    }
    var position = 19
    var nanoseconds: Int64 = 0
    if line[19] == UInt8(ascii: ".") {
      (nanoseconds, position) = Self.fraction(line, from: 20)
    }
    guard let (offset, end) = Self.zone(line, from: position), end == line.count || line[end] == 0x20 else {
      return nil
    }
    return (Self.moment(seconds - offset, nanoseconds), min(end + 1, line.count))
  }

  /// Reads the time that a program writes at the beginning of its lines: RFC 3339 or ISO 8601 with a blank, with a
  /// comma before the fraction (Python, Log4j), with slashes (Go, nginx), klog's, syslog's, Apache's; in brackets or not. A
  /// time without a zone is taken for UTC, one without a year for the year of `near`.
  ///
  /// - Returns: The moment, and where it ends, with its closing bracket; `nil` where no such time stands there.
  static func program(_ line: Span<UInt8>, near: LogTime = 0) -> (time: LogTime, end: Int)? {
    var start = 0
    while line.byte(start) == UInt8(ascii: "["), start < 2 { start += 1 }
    let isOpen = start > 0
    guard let (time, end) = numeric(line, start) ?? klog(line, near) ?? named(line, start, near) else {
      return nil
    }
    return (time, isOpen && line.byte(end) == UInt8(ascii: "]") ? end + 1 : end)
  }

  /// `2026-11-23T13:34:21.123Z`, `2026/11/23 13:34:21`, `2026-11-23 13:34:21,123`
  private static func numeric(_ line: Span<UInt8>, _ start: Int) -> (LogTime, Int)? {
    guard line.byte(start).isDigit else { return nil }
    let (dashes, separator) = (line.byte(start + 4), line.byte(start + 10))
    guard dashes == UInt8(ascii: "-") || dashes == UInt8(ascii: "/"),
      separator == UInt8(ascii: "T") || separator == 0x20,
      let seconds = calendar(line, at: start, separator: separator, dashes: dashes)
    else { return nil }
    return rest(line, seconds, from: start + 19)
  }

  /// Fraction and zone behind the seconds.
  private static func rest(_ line: Span<UInt8>, _ seconds: Int64, from start: Int) -> (LogTime, Int) {
    var (end, nanoseconds) = (start, Int64(0))
    if line.byte(end) == UInt8(ascii: ".") || line.byte(end) == UInt8(ascii: ","), line.byte(end + 1).isDigit
    {
      (nanoseconds, end) = fraction(line, from: end + 1)
    }
    var offset: Int64 = 0
    if line.has(" UTC", at: end) {
      end += 4
    } else {
      let zoneStart =
        line.byte(end) == 0x20
          && (line.byte(end + 1) == UInt8(ascii: "+") || line.byte(end + 1) == UInt8(ascii: "-"))
          && line.byte(end + 2).isDigit && line.byte(end + 5).isDigit ? end + 1 : end
      if let zone = zone(line, from: zoneStart) { (offset, end) = zone }
    }
    return (moment(seconds - offset, nanoseconds), end)
  }

  /// `E1123 13:34:21.123456`
  private static func klog(_ line: Span<UInt8>, _ near: LogTime) -> (LogTime, Int)? {
    guard "IWEF".utf8.contains(line.byte(0)), let month = number(line, 1, 2), let day = number(line, 3, 2),
      line.byte(5) == 0x20, let clock = clock(line, 6), let date = days(year(of: near), month, day)
    else { return nil }
    return rest(line, date * 86400 + clock, from: 14)
  }

  /// `Nov 23 13:34:21`, `23/Nov/2026:13:34:21 +0000`, `23-Nov-2026 13:34:21`, `Mon Nov 23 13:34:21.123 2026`
  private static func named(_ line: Span<UInt8>, _ first: Int, _ near: LogTime) -> (LogTime, Int)? {
    var start = first
    if line.byte(start).isDigit {
      let day = number(line, start, 2)
      guard let day, let month = month(line, start + 3), let year = number(line, start + 7, 4),
        line.byte(start + 11) == UInt8(ascii: ":") || line.byte(start + 11) == 0x20,
        let clock = clock(line, start + 12), let date = days(year, month, day)
      else { return nil }
      return rest(line, date * 86400 + clock, from: start + 20)
    }
    // The name of a weekday may stand before.
    if line.byte(start + 3) == 0x20, month(line, start) == nil, month(line, start + 4) != nil { start += 4 }
    guard let month = month(line, start), line.byte(start + 3) == 0x20 else { return nil }
    let day = line.byte(start + 4) == 0x20 ? number(line, start + 5, 1) : number(line, start + 4, 2)
    guard let day, line.byte(start + 6) == 0x20, let clock = clock(line, start + 7) else { return nil }
    var (_, end) = rest(line, 0, from: start + 15)
    var (year, nanoseconds) = (year(of: near), Int64(0))
    if line.byte(start + 15) == UInt8(ascii: ".") { nanoseconds = fraction(line, from: start + 16).0 }
    if line.byte(end) == 0x20, let written = number(line, end + 1, 4), !line.byte(end + 5).isDigit,
      start > first
    {
      (year, end) = (written, end + 5)
    }
    guard let date = days(year, month, day) else { return nil }
    return (moment(date * 86400 + clock, nanoseconds), end)
  }

  // MARK: Parts

  /// Seconds of `YYYY-MM-DDThh:mm:ss` with any separators.
  private static func calendar(_ line: Span<UInt8>, at start: Int, separator: UInt8, dashes: UInt8) -> Int64?
  {
    guard let year = number(line, start, 4), line.byte(start + 4) == dashes,
      let month = number(line, start + 5, 2),
      line.byte(start + 7) == dashes, let day = number(line, start + 8, 2),
      line.byte(start + 10) == separator,
      let clock = clock(line, start + 11), let date = days(year, month, day)
    else { return nil }
    return date * 86400 + clock
  }

  /// Seconds of `hh:mm:ss`.
  private static func clock(_ line: Span<UInt8>, _ start: Int) -> Int64? {
    guard let hour = number(line, start, 2), line.byte(start + 2) == UInt8(ascii: ":"),
      let minute = number(line, start + 3, 2), line.byte(start + 5) == UInt8(ascii: ":"),
      let second = number(line, start + 6, 2), hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func number(_ line: Span<UInt8>, _ start: Int, _ digits: Int) -> Int64? {
    guard start >= 0, start + digits <= line.count else { return nil }
    var value: Int64 = 0
    for position in start..<(start + digits) {
      guard line[position].isDigit else { return nil }
      value = value * 10 + Int64(line[position] &- 0x30)
    }
    return value
  }

  private static func month(_ line: Span<UInt8>, _ start: Int) -> Int64? {
    let names: [StaticString] = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names.firstIndex { line.has($0, at: start) }.map { Int64($0) + 1 }
  }

  /// Nanoseconds of a fraction's digits, and where they end.
  @inline(__always)
  private static func fraction(_ line: Span<UInt8>, from start: Int) -> (Int64, Int) {
    let word = line.eight(at: start)
    let count = word.digits.others.firstPlace
    var position = start &+ count
    // Digits that are not written are zeros, of which a word of no bytes is made too.
    var value = word.first(count).decimal &* 10
    if count == 8, line.byte(position).isDigit { value &+= Int64(line[position] &- 0x30) }
    while line.byte(position).isDigit { position &+= 1 }
    return (value, position)
  }

  /// Seconds east of UTC of `Z`, `+02:00` or `+0200`, and where it ends.
  @inline(__always)
  private static func zone(_ line: Span<UInt8>, from start: Int) -> (Int64, Int)? {
    let sign = line.byte(start)
    if sign == UInt8(ascii: "Z") { return (0, start &+ 1) }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = number(line, start + 1, 2)
    else { return nil }
    let hasColon = line.byte(start + 3) == UInt8(ascii: ":")
    guard let minutes = number(line, start + (hasColon ? 4 : 3), 2), hours < 24, minutes < 60 else {
      return nil
    }
    let offset = hours * 3600 + minutes * 60
    return (sign == UInt8(ascii: "-") ? -offset : offset, start + (hasColon ? 6 : 5))
  }

  /// Days since 1970 of a date of the Gregorian calendar; `nil` for one that there is not.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64? {
    guard (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length: Int64 = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard day <= length else { return nil }
    // The year is taken to begin in March, so that the leap day is its last; 306 days are left of year 0 then.
    let (shifted, monthIndex) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
    let ofEra = shifted - era * 400
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + (153 * monthIndex + 2) / 5 + day - 1
      - 719_468
  }

  private static func year(of time: LogTime) -> Int64 {
    // Close enough: only times without a year ask, and they are off by a year at its turn. 365.2425 days are a year.
    1970 + time / (second * 31_556_952)
  }

  /// Nanoseconds since 1970, as near as 64 bits allow (the years 1678 to 2262).
  @inline(__always)
  private static func moment(_ seconds: Int64, _ nanoseconds: Int64) -> LogTime {
    let bound: Int64 = 9_223_372_000
    return min(max(seconds, -bound), bound) &* second &+ nanoseconds
  }
}

/// Reads RFC 3339 timestamps without Foundation, which costs start-up time.
enum RFC3339 {
  /// Seconds since the beginning of 1970, UTC; `nil` where the text is no date of the years 1970 to 9999.
  static func seconds(_ text: String) -> Double? {
    var reader = Reader(bytes: Array(text.utf8))
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
      let day = reader.number(2), year >= 1970, 1...12 ~= month, 1...daysInMonth(month, of: year) ~= day
    else { return nil }
    var seconds = Double(daysSince1970(year, month, day)) * 86400
    guard !reader.isAtEnd else { return seconds }
    guard reader.take("T") || reader.take("t"), let hour = reader.number(2), reader.take(":"),
      let minute = reader.number(2), hour < 24, minute < 60
    else { return nil }
    seconds += Double(hour * 3600 + minute * 60)
    if reader.take(":") {
      // 60 is a leap second.
      guard let second = reader.number(2), second <= 60 else { return nil }
      seconds += Double(second)
      if reader.take(".") {
        guard let fraction = reader.fraction() else { return nil }
        seconds += fraction
      }
    }
    return reader.offset().map { seconds - Double($0) }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    mutating func number(_ digits: Int) -> Int? {
      guard position + digits <= bytes.count else { return nil }
      let slice = bytes[position..<(position + digits)]
      guard slice.allSatisfy({ 48...57 ~= $0 }) else { return nil }
      position += digits
      return slice.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    mutating func fraction() -> Double? {
      var (value, scale) = (0.0, 0.1)
      let start = position
      while position < bytes.count, 48...57 ~= bytes[position] {
        value += Double(bytes[position] - 48) * scale
        scale /= 10
        position += 1
      }
      return position > start ? value : nil
    }

    /// The zone's distance from UTC in seconds, up to the end of the text.
    mutating func offset() -> Int? {
      if isAtEnd { return 0 }
      if take("Z") || take("z") { return isAtEnd ? 0 : nil }
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0, let hours = number(2), take(":"), let minutes = number(2), isAtEnd, hours < 24,
        minutes < 60
      else { return nil }
      return sign * (hours * 3600 + minutes * 60)
    }
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let leapDays = { (years: Int) in years / 4 - years / 100 + years / 400 }
    let years = (year - 1970) * 365 + leapDays(year - 1) - leapDays(1969)
    return years + (1..<month).reduce(0) { $0 + daysInMonth($1, of: year) } + day - 1
  }
}

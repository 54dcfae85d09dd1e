#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Date {
  /// The day and the time of day in UTC, to the second, as ISO 8601 writes them.
  var dayAndTime: (day: String, time: String) {
    let text = withinCalendar.formatted(.iso8601)
    return (String(text.prefix(10)), String(text.dropFirst(11).prefix(8)))
  }

  /// The nearest time from 1582-10-15 to the end of 9999: what four digits of the Gregorian calendar can hold.
  var withinCalendar: Date {
    let (first, last) = (-12_219_292_800.0, 253_402_300_799.0)
    let seconds = timeIntervalSince1970
    return Date(timeIntervalSince1970: seconds.isNaN ? first : min(max(seconds, first), last))
  }
}

internal import AgentKit

/// A length of time.
///
/// Source of the grammar: Go's `time.ParseDuration` (`1h30m`, `1.5h`, `250ms`), which the docker command reads, and
/// days and weeks (`7d`, `2w`). A bare number is seconds.
package struct TimeSpan: TextParameter {
  /// The length as it was given.
  package let description: String
  /// The length in seconds; never negative, at most a hundred years.
  package let seconds: Double

  /// Reads a length of time.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: reason)
    }
    var rest = Substring(text)
    var seconds = 0.0
    guard !rest.isEmpty else { throw fault("it is empty") }
    guard text.utf8.count <= 64 else { throw fault("it is longer than 64 characters") }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      guard let number = Double(digits) else { throw fault("write it as 90s, 10m, 1h30m or 7d") }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { !($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(unit.count)
      if unit.isEmpty, digits.count == text.count {
        seconds = number
      } else {
        guard let length = Self.units[String(unit)] else {
          throw fault("\"\(unit)\" is no unit; use s, m, h, d or w")
        }
        seconds += number * length
      }
    }
    guard seconds <= 100 * 366 * 86400 else { throw fault("it is longer than a hundred years") }
    self.seconds = seconds
    description = text
  }

  /// `duration`
  package static var placeholder: String { "duration" }

  private static let units: [String: Double] = [
    "ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400,
  ]
}

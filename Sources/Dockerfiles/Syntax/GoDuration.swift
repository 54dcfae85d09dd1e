/// Durations as Go writes them, `1m30s`; `HEALTHCHECK` takes them from a millisecond on, and 0.
package enum GoDuration {
  private static let units: [String: Double] = [
    "ns": 1, "us": 1e3, "µs": 1e3, "μs": 1e3, "ms": 1e6, "s": 1e9, "m": 6e10, "h": 3.6e12,
  ]

  static func isValid(_ text: String) -> Bool { nanoseconds(in: text) != nil }

  /// The nanoseconds of a duration that `HEALTHCHECK` takes; `nil` for any other text.
  package static func nanoseconds(in text: String) -> Int? {
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    if rest == "0" { return 0 }
    guard !rest.isEmpty else { return nil }
    var total = 0.0
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(number.count)
      let unit = rest.prefix { !($0.isASCII && ($0.isNumber || $0 == ".")) }
      rest = rest.dropFirst(unit.count)
      let padded = "0\(number)0"
      guard number.contains(where: \.isNumber),
        let amount = Double(number.hasSuffix(".") || number.hasPrefix(".") ? padded : String(number)),
        let factor = units[String(unit)]
      else { return nil }
      total += amount * factor
    }
    guard total == 0 || !isNegative && total >= 1e6 else { return nil }
    return Int(exactly: total.rounded())
  }
}

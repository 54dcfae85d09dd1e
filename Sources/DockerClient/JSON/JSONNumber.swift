/// Numbers of a JSON document, whose digits are known to be right.
enum JSONNumber {
  /// A whole number without a fraction or an exponent; nil if it does not fit.
  static func integer<Number: FixedWidthInteger>(_ digits: ArraySlice<UInt8>) -> Number? {
    let isNegative = digits.first == 0x2D
    var number: Number = 0
    for digit in isNegative ? digits.dropFirst() : digits {
      let (tenfold, overflows) = number.multipliedReportingOverflow(by: 10)
      let unit = Number(digit - 0x30)
      let (sum, exceeds) =
        isNegative ? tenfold.subtractingReportingOverflow(unit) : tenfold.addingReportingOverflow(unit)
      if overflows || exceeds { return nil }
      number = sum
    }
    return number
  }

  /// The nearest number; nil if it is out of range.
  static func double(_ digits: ArraySlice<UInt8>) -> Double? {
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else { return nil }
    return number
  }
}

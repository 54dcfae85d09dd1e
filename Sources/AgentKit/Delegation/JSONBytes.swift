/// Writes JSON straight into bytes, many times faster than an encoder that knows no types beforehand.
struct JSONBytes {
  private(set) var bytes: [UInt8] = []

  /// Writes text as it is.
  @inline(__always)
  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a string with its quotation marks, escaped as RFC 8259 section 7 asks.
  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Writes some bytes as a string; those that are no UTF-8 become replacement characters.
  mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    guard text[range].allSatisfy({ $0 < 0x80 }) else {
      return string(String(decoding: text[range], as: UTF8.self))
    }
    text.withUnsafeBufferPointer { string(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Writes bytes of UTF-8: what needs no escape, which is mostly all, in one piece.
  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for index in text.indices where Self.isEscaped(text[index]) {
      bytes.append(contentsOf: text[start..<index])
      escape(text[index])
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      bytes.append(Self.digit(byte >> 4))
      bytes.append(Self.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      var rest = value.magnitude
      repeat {
        start -= 1
        digits.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: digits[start...])
    }
  }

  /// Writes a number, rounded to four decimal places: more than any score means.
  mutating func decimal(_ value: Double) {
    guard value.isFinite, abs(value) < 1e14 else { return raw("0") }
    let scaled = Int((abs(value) * 10_000).rounded())
    if value < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    integer(scaled / 10_000)
    var fraction = scaled % 10_000
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var divisor = 1000
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / divisor))
      fraction %= divisor
      divisor /= 10
    }
  }

  /// Writes any JSON value, objects with sorted keys.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): flag ? raw("true") : raw("false")
    case .integer(let number): integer(number)
    case .number(let number): bytes.append(contentsOf: (number.isFinite ? "\(number)" : "0").utf8)
    case .string(let text): string(text)
    case .array(let values):
      list(values) { $0.value($1) }
    case .object(let members): object(members)
    }
  }

  /// Writes an object with sorted keys.
  mutating func object(_ members: [String: JSONValue]) {
    raw("{")
    var isFirst = true
    for key in members.keys.sorted() {
      if !isFirst { raw(",") }
      isFirst = false
      string(key)
      raw(":")
      value(members[key] ?? .null)
    }
    raw("}")
  }

  /// Writes a list.
  mutating func list<Element>(_ elements: [Element], _ write: (inout JSONBytes, Element) -> Void) {
    raw("[")
    for (number, element) in elements.enumerated() {
      if number > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }
}

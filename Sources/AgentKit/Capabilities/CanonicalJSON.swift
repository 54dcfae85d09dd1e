/// JSON in one canonical form: equal values are equal bytes, so that a digest can stand for a value.
///
/// Source: RFC 8785 (keys in the order of their UTF-16 code units, no blanks, the shortest escapes, numbers as ECMAScript
/// writes them), with one difference: a whole number keeps all its digits, beyond 2^53 too. A number that JSON cannot
/// hold, such as infinity, is `null`.
struct CanonicalJSON {
  /// The value in UTF-8.
  private(set) var bytes: [UInt8] = []

  init(_ value: JSONValue) {
    bytes.reserveCapacity(512)
    write(value)
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += Self.text(of: value).utf8
    case .string(let value): write(value)
    case .array(let values):
      list("[", "]", values) { $0.write($1) }
    case .object(let members):
      list("{", "}", members.sorted { Self.precedes($0.key, $1.key) }) { json, member in
        json.write(member.key)
        json.bytes.append(UInt8(ascii: ":"))
        json.write(member.value)
      }
    }
  }

  private mutating func list<Element>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ elements: [Element],
    _ write: (inout CanonicalJSON, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, element)
    }
    bytes.append(UInt8(ascii: close))
  }

  /// The order of UTF-16 code units, told by bytes. Both order characters alike, but for those beyond U+FFFF: in UTF-16
  /// they are surrogates, which come before U+E000 and what follows it.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    func rank(_ byte: UInt8) -> UInt8 { 0xEE...0xEF ~= byte ? byte + 0x10 : byte }
    return left.utf8.lexicographicallyPrecedes(right.utf8) { rank($0) < rank($1) }
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      bytes.append(UInt8(ascii: "\""))
      var start = 0
      for (index, byte) in utf8.enumerated() where Self.isEscaped(byte) {
        bytes += utf8[start..<index]
        escape(byte)
        start = index + 1
      }
      bytes += utf8[start...]
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 8: bytes += #"\b"#.utf8
    case 9: bytes += #"\t"#.utf8
    case 10: bytes += #"\n"#.utf8
    case 12: bytes += #"\f"#.utf8
    case 13: bytes += #"\r"#.utf8
    case 0..<32:
      bytes += (byte < 16 ? #"\u000"# : #"\u00"#).utf8
      bytes += String(byte, radix: 16).utf8
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }

  /// A number as ECMAScript's `Number::toString` writes it (ECMA-262, 6.1.6.1.20).
  static func text(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard value != 0 else { return "0" }
    // Swift gives the shortest digits that read back as the same number, as ECMAScript does, in another layout.
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    var digits = String(mantissa[0]) + fraction
    var point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.hasPrefix("0") {
      digits.removeFirst()
      point -= 1
    }
    while digits.hasSuffix("0") { digits.removeLast() }
    return (value < 0 ? "-" : "") + layout(digits, point)
  }

  /// Digits with the decimal point behind the first `point` of them.
  private static func layout(_ digits: String, _ point: Int) -> String {
    let count = digits.count
    if count <= point, point <= 21 { return digits + String(repeating: "0", count: point - count) }
    if 0 < point, point <= 21 { return "\(digits.prefix(point)).\(digits.dropFirst(point))" }
    if -6 < point, point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    let exponent = point - 1
    let rest = count > 1 ? ".\(digits.dropFirst())" : ""
    return "\(digits.prefix(1))\(rest)e\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
  }
}

extension JSONValue {
  /// The value in canonical JSON (RFC 8785): sorted keys, no blanks, one form for each number.
  public var canonicalText: String { String(decoding: CanonicalJSON(self).bytes, as: UTF8.self) }
}

/// What a plain scalar means in the core schema (YAML 1.2.2, section 10.3.2).
extension YAMLNode {
  private var plain: String? {
    if case .scalar(let text, .plain) = content, tag == nil { text } else { nil }
  }

  /// Nothing: an absent value, `~` or `null`.
  package var isNull: Bool {
    guard let plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(plain)
  }

  /// `true` or `false`, also with a capital or in capitals.
  package var bool: Bool? {
    switch plain {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// A decimal, octal (`0o17`) or hexadecimal (`0x1F`) integer that fits in 64 bits.
  package var int: Int? {
    guard let plain else { return nil }
    if plain.hasPrefix("0o") { return Self.digits(plain.dropFirst(2), radix: 8) }
    if plain.hasPrefix("0x") { return Self.digits(plain.dropFirst(2), radix: 16) }
    return Int(plain)
  }

  /// A number; integers count too.
  package var double: Double? {
    guard let plain, let first = plain.utf8.first else { return nil }
    switch plain {
    case ".nan", ".NaN", ".NAN": return .nan
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .infinity
    case "-.inf", "-.Inf", "-.INF": return -.infinity
    default: break
    }
    // `Double(_:)` also takes "inf", "nan" and hexadecimal floats, which YAML does not know.
    let starts = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard
      starts.contains(first) || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(first),
      plain.utf8.allSatisfy({ starts.contains($0) || "+-.eE".utf8.contains($0) })
    else { return int.map(Double.init) }
    return Double(plain)
  }

  private static func digits(_ text: Substring, radix: Int) -> Int? {
    guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else {
      return nil
    }
    return Int(text, radix: radix)
  }
}

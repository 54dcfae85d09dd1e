/// Writes texts so that YAML reads them back as they are.
package enum YAMLText {
  /// A scalar as the value of a key or the item of a list.
  ///
  /// It is plain where that is safe, in quotes where it is not, and a block of lines where it has several.
  ///
  /// - Parameters:
  ///   - text: What a reader gets.
  ///   - indentation: How far the lines of a block are indented, in spaces, at least 1.
  ///   - lineEnd: What the file puts at its line ends.
  package static func scalar(_ text: String, indentation: Int = 2, lineEnd: String = "\n") -> String {
    if text.utf8.contains(UInt8(ascii: "\n")), let block = literal(text, indentation: indentation) {
      return lineEnd == "\n"
        ? block
        : block.split(separator: "\n", omittingEmptySubsequences: false).joined(
          separator: lineEnd)
    }
    return oneLine(text)
  }

  /// A scalar on one line, whatever is in it.
  static func oneLine(_ text: String) -> String {
    if isPlain(text) { return text }
    if text.unicodeScalars.allSatisfy(isPrintable) {
      return singleQuoted(text)
    }
    return doubleQuoted(text)
  }

  /// Whether a text on one line reads back as itself without quotes, in block and in flow style, by YAML 1.1 and 1.2.
  private static func isPlain(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last, isWordByte(first), last != UInt8(ascii: " ") else {
      return false
    }
    if first != UInt8(ascii: "/"), looksLikeValue(text) { return false }
    var previous = first
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "#") where previous == UInt8(ascii: " "): return false
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "\""), 0..<0x20, 0x7F:
        guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") else { return false }
      default: break
      }
      previous = byte
    }
    return text.unicodeScalars.allSatisfy(isPrintable)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), 0xC3...0xF4:
      true
    default: false
    }
  }

  /// Whether a plain scalar would be taken for a truth value, nothing, a number or a date by some reader.
  private static func looksLikeValue(_ text: String) -> Bool {
    if let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { return true }
    return ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF:
      scalar.value != 0x2028 && scalar.value != 0x2029 && scalar.value != 0xFEFF
    default: false
    }
  }

  /// A block of lines; `nil` where the lines would not come back as they are.
  private static func literal(_ text: String, indentation: Int) -> String? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
      Substring.init)
    guard let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty,
      first.utf8.first != UInt8(ascii: " "), first.utf8.first != UInt8(ascii: "\t"),
      lines.allSatisfy({ $0.unicodeScalars.allSatisfy { isPrintable($0) || $0 == "\t" } }),
      lines.allSatisfy({ $0.isEmpty || !$0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } })
    else { return nil }
    let margin = String(repeating: " ", count: max(1, indentation))
    return "|-" + lines.map { $0.isEmpty ? "\n" : "\n\(margin)\($0)" }.joined()
  }

  /// By bytes: to a string, a quotation mark with a combining mark behind it is another character.
  private static func singleQuoted(_ text: String) -> String {
    let quote = UInt8(ascii: "'")
    var result = [quote]
    result.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      result.append(byte)
      if byte == quote { result.append(byte) }
    }
    result.append(quote)
    return String(decoding: result, as: UTF8.self)
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          let hex = String(scalar.value, radix: 16, uppercase: true)
          result += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
        }
      }
    }
    return result + "\""
  }
}

/// Makes names that Kubernetes takes (RFC 1123 labels) out of names that engines take.
enum LabelName {
  /// The name in lower case, everything but letters, digits and hyphens as a hyphen, at most `limit` characters. The
  /// fallback stands where nothing is left, and in front of a digit: names of Services begin with a letter (RFC 1035).
  static func from(_ name: String, limit: Int = 63, fallback: String = "app") -> String {
    var bytes: [UInt8] = []
    if let first = name.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      bytes = Array(fallback.utf8) + [UInt8(ascii: "-")]
    }
    for byte in name.utf8 where bytes.count < limit {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? fallback : String(decoding: bytes, as: UTF8.self)
  }

  /// A name of an object that belongs to a workload: `api-data`.
  static func of(_ workload: String, _ part: String) -> String {
    let part = from(part, limit: 30)
    return "\(from(workload, limit: 62 - part.utf8.count))-\(part)"
  }

  /// Whether a text can be a label's value.
  static func isValue(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count <= 63 else { return false }
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
    return isAlphanumeric(first) && isAlphanumeric(last)
      && text.utf8.allSatisfy { isAlphanumeric($0) || "-_.".utf8.contains($0) }
  }
}

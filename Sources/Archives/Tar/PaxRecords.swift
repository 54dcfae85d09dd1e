/// What a pax header says about the member after it: `length key=value\n`, over and over (POSIX.1-2001, `pax`, "pax
/// Header Block").
struct PaxRecords {
  private(set) var path: [UInt8]?
  private(set) var linkTarget: [UInt8]?
  private(set) var size: Int?
  private(set) var user: Int?
  private(set) var group: Int?
  private(set) var modified: Int64?
  private(set) var isSparse = false

  /// Nil if the bytes are no such records.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let space = rest.prefix(20).firstIndex(of: 0x20), let length = Self.number(rest[..<space]),
        length <= rest.count, length > space - rest.startIndex + 1
      else { return nil }
      let end = rest.startIndex + length
      guard rest[end - 1] == 0x0A, let equals = rest[space..<(end - 1)].firstIndex(of: UInt8(ascii: "=")),
        note(String(decoding: rest[(space + 1)..<equals], as: UTF8.self), rest[(equals + 1)..<(end - 1)])
      else { return nil }
      rest = rest[end...]
    }
  }

  /// False if the value is no value for that key.
  private mutating func note(_ key: String, _ value: ArraySlice<UInt8>) -> Bool {
    switch key {
    case "path": path = Array(value)
    case "linkpath": linkTarget = Array(value)
    case "size":
      guard let number = Self.number(value) else { return false }
      size = number
    case "uid":
      guard let number = Self.number(value) else { return false }
      user = number
    case "gid":
      guard let number = Self.number(value) else { return false }
      group = number
    case "mtime":
      // The fraction is dropped.
      let whole = value.prefix { $0 != UInt8(ascii: ".") }
      guard whole.first != UInt8(ascii: "+"), let number = Int64(String(decoding: whole, as: UTF8.self))
      else { return false }
      modified = number
    default:
      if key.hasPrefix("GNU.sparse.") { isSparse = true }
    }
    return true
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

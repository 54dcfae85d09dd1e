/// The variables that a text refers to: `$name`, `${name}`, `${name:-word}`.
enum ShellVariables {
  static func names(in text: String) -> [String] {
    var names: [String] = []
    let bytes = Array(text.utf8)
    var index = 0
    while let dollar = bytes[index...].firstIndex(of: UInt8(ascii: "$")) {
      var start = dollar + 1
      if start < bytes.count, bytes[start] == UInt8(ascii: "{") { start += 1 }
      var end = start
      while end < bytes.count, isNameByte(bytes[end], isFirst: end == start) { end += 1 }
      if end > start { names.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      index = max(end, dollar + 1)
    }
    return names
  }

  static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || !isFirst && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// JSON as text: sorted keys, two spaces of indentation. Characters that act unseen are written as `\u` escapes, which
/// changes no value and keeps them out of terminals and reviews.
struct JSONText {
  /// The text in UTF-8, ending with a line feed.
  private(set) var bytes: [UInt8] = []

  init(_ content: JSONTree.Content) {
    write(content, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func write(_ content: JSONTree.Content, depth: Int) {
    switch content {
    case .none: bytes += "{}".utf8
    case .word(let word): bytes += word.utf8
    case .text(let text): write(text)
    case .tree(let tree): write(tree.content, depth: depth)
    case .items(let items):
      list("[", "]", items, depth) { $0.write($1, depth: depth + 1) }
    case .members(let members):
      list("{", "}", members.sorted { $0.name < $1.name }, depth) { json, member in
        json.write(member.name)
        for byte in " : ".utf8 { json.bytes.append(byte) }
        json.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Element>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ elements: [Element], _ depth: Int,
    _ write: (inout JSONText, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      line(depth + 1)
      write(&self, element)
    }
    if elements.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    line(depth)
    bytes.append(UInt8(ascii: close))
  }

  /// Begins a line.
  private mutating func line(_ depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      bytes.append(UInt8(ascii: "\""))
      var (start, index) = (0, 0)
      while index < utf8.count {
        let byte = utf8[index]
        guard byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          index += 1
          continue
        }
        let (scalar, width) = Self.scalar(at: index, in: utf8)
        if let escape = Self.escape(scalar) {
          bytes += utf8[start..<index]
          bytes += escape.utf8
          start = index + width
        }
        index += width
      }
      bytes += utf8[start...]
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func scalar(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, width: Int) {
    let first = utf8[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let value = utf8[index + 1..<index + width].reduce(UInt32(first & 0x7F >> UInt8(width))) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// What is written for a character that is not written as it is.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return #"\""#
    case "\\": return #"\\"#
    case "\u{8}": return #"\b"#
    case "\t": return #"\t"#
    case "\n": return #"\n"#
    case "\u{C}": return #"\f"#
    case "\r": return #"\r"#
    default:
      guard scalar.actsUnseen else { return nil }
      return String(scalar).utf16.reduce(into: "") { escape, unit in
        let digits = String(unit, radix: 16)
        escape += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}

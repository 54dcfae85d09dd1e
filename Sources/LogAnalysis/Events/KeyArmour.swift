/// Private keys in armour (RFC 7468) are secrets of several lines, of which each alone looks harmless.
enum KeyArmour {
  /// The most lines of one.
  static let longest = 200

  /// Whether the header of a private key stands in a line without its end.
  @inline(__always)
  static func begins(in line: Span<UInt8>) -> Bool {
    // Five dashes are rare, and wherever they stand, three of them lie within the same eight bytes.
    let dashes = line.first(from: 0) { word in
      let dashes = word.within(UInt8(ascii: "-")...UInt8(ascii: "-"))
      return dashes & dashes &<< 8 & dashes &<< 16
    }
    guard dashes < line.count, let header = line.find("-----BEGIN "), header + 15 < line.count else {
      return false
    }
    return line.find("PRIVATE KEY") != nil && !ends(in: line)
  }

  /// Whether the footer stands in a line.
  static func ends(in line: Span<UInt8>) -> Bool { line.find("-----END ") != nil }
}

/// Private keys in armour (RFC 7468) are secrets of several lines, of which each alone looks harmless.
enum KeyArmour {
  /// The most lines of one.
  static let longest = 200

  /// Whether the header of a private key stands in a line without its end.
  @inline(__always)
  static func begins(in line: Span<UInt8>) -> Bool {
    // Rare enough to be told by the first dash that others follow.
    var position = line.first(UInt8(ascii: "-"), from: 0)
    while position &+ 15 < line.count {
      if line.eight(at: position) == dashes, line.has("-----BEGIN ", at: position) {
        return line.find("PRIVATE KEY") != nil && !ends(in: line)
      }
      position = line.first(UInt8(ascii: "-"), from: position &+ 1)
    }
    return false
  }

  /// Whether the footer stands in a line.
  static func ends(in line: Span<UInt8>) -> Bool { line.find("-----END ") != nil }

  /// `-----BEG`
  private static let dashes: UInt64 = 0x4745_422D_2D2D_2D2D
}

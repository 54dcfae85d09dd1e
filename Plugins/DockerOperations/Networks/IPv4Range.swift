/// A range of IPv4 addresses, as `10.5.0.0/16` (RFC 4632).
struct IPv4Range: Sendable, Hashable {
  /// The first address.
  let first: UInt32
  /// The last one.
  let last: UInt32

  /// Reads a range; nil for anything else. An address within stands for its range, as the engine takes it.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let bits = UInt32(parts[1]), bits <= 32, let address = Self.address(parts[0])
    else {
      return nil
    }
    let mask: UInt32 = bits == 0 ? 0 : ~0 << (32 - bits)
    first = address & mask
    last = first | ~mask
  }

  /// Whether some address is in both.
  func overlaps(_ other: IPv4Range) -> Bool { first <= other.last && other.first <= last }

  /// Whether an address is in it.
  func contains(_ text: String) -> Bool { Self.address(text[...]).map { first <= $0 && $0 <= last } ?? false }

  private static func address(_ text: Substring) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt32 = 0
    for part in parts {
      guard part.utf8.count <= 3, part.allSatisfy({ $0.isASCII && $0.isNumber }), let byte = UInt8(part)
      else {
        return nil
      }
      address = address << 8 | UInt32(byte)
    }
    return address
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An IP address: four bytes or sixteen. An IPv4 address written as an IPv6 one (`::ffff:192.0.2.1`) is the former.
struct IPAddress: Sendable, Hashable {
  let bytes: [UInt8]

  init?(_ text: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      let all = withUnsafeBytes(of: six) { Array($0) }
      let isMapped = all.prefix(10).allSatisfy { $0 == 0 } && all[10] == 0xFF && all[11] == 0xFF
      bytes = isMapped ? Array(all.suffix(4)) : all
    } else {
      return nil
    }
  }

  /// Whether it is this machine's own (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
  var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
  }
}

/// The addresses that begin with the same bits, written as `192.0.2.0/24` (RFC 4632 §3.1).
struct IPNetwork: Sendable, Hashable {
  let prefix: IPAddress
  let bits: Int

  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let prefix = IPAddress(String(parts[0])), parts[1].utf8.allSatisfy(ASCII.isDigit),
      let bits = Int(parts[1]), bits <= prefix.bytes.count * 8
    else { return nil }
    self.prefix = prefix
    self.bits = bits
  }

  func contains(_ address: IPAddress) -> Bool {
    guard address.bytes.count == prefix.bytes.count else { return false }
    return zip(address.bytes, prefix.bytes).enumerated().allSatisfy { index, pair in
      let counted = min(8, max(0, bits - index * 8))
      return (pair.0 ^ pair.1) >> (8 - UInt8(counted)) == 0
    }
  }
}

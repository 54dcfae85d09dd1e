/// A name server, which can be asked whether it answers at all.
struct NameServer: Sendable, Hashable {
  /// Its address, as the container has it.
  var address: String
  /// Where it listens.
  var port = 53

  /// Whether its address is a plain one that may be asked from here: not one of this machine, and not one of its link or of
  /// a cloud, where machines are told what is theirs alone.
  var mayBeAsked: Bool {
    if IPv4Range(address + "/32") != nil { return !Self.barred.contains { $0.contains(address) } }
    let groups = address.split(separator: ":", omittingEmptySubsequences: false)
    guard groups.count > 2, address.utf8.allSatisfy({ Self.digits.contains($0) }),
      let first = UInt16(groups[0], radix: 16)
    else { return false }
    // What others route: global (RFC 4291 §2.4) and private (RFC 4193); Amazon's metadata has a private one.
    return 0x2000...0x3FFF ~= first
      || 0xFC00...0xFDFF ~= first && !(first == 0xFD00 && UInt16(groups[1], radix: 16) == 0xEC2)
  }

  /// Asks it, from this machine, for the name servers of the root, which it may refuse; twice, as packets get lost. Whatever
  /// comes back is an answer.
  ///
  /// - Returns: Nil where the address is none that can be asked.
  func answers(within time: Duration = .seconds(1)) async throws -> Bool? {
    try await BlockingWork.run { cancellation in
      guard let socket = PlainSocket(.datagrams, to: address, port: port, within: time) else { return nil }
      for _ in 1...2 {
        try cancellation.check()
        guard socket.send(Self.question), let answer = socket.receive(within: time) else { continue }
        if answer.count >= 12, answer.starts(with: Self.question.prefix(2)) { return true }
      }
      return false
    }
  }

  /// A query with the number 0x4C53: type NS, class IN, the root's empty name (RFC 1035 §4.1).
  private static let question: [UInt8] = [0x4C, 0x53, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1]

  private static let digits = Set("0123456789abcdefABCDEF:".utf8)

  /// This machine, its link, the metadata of clouds (most are on the link), and what is no single machine.
  private static let barred = [
    "0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "100.100.100.200/32", "192.0.0.0/24", "224.0.0.0/3",
  ].compactMap(IPv4Range.init)
}

/// A name server, which can be asked whether it answers at all.
struct NameServer: Sendable, Hashable {
  /// Its address, as the container has it.
  var address: String
  /// Where it listens.
  var port = 53

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
}

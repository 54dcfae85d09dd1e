internal import DockerClient

/// A connection that the program could not make, as its log tells.
struct FailedConnection: Sendable {
  /// How it failed.
  enum Kind: Sendable, Hashable {
    /// The host answers, but nothing listens there.
    case refused
    /// Nothing answers.
    case timedOut
    /// No route leads there.
    case unreachable
  }

  let complaint: Complaint
  let kind: Kind
  /// Where it wanted to go, as far as the line says it.
  let host: String?
  let port: Int?

  /// Where it wanted to go, for a sentence.
  var target: String {
    guard let host else { return "what it depends on" }
    return port.map { "\(host):\($0)" } ?? host
  }
}

extension ContainerFacts {
  /// The connection that the program could not make, where that is its complaint.
  var failedConnection: FailedConnection? {
    guard let complaint = complaint(Self.failures.map(\.phrase)) else { return nil }
    let text = complaint.line.plainText
    let lowercased = text.lowercased()
    guard let kind = Self.failures.first(where: { lowercased.contains($0.phrase) })?.kind else { return nil }
    let endpoint = HostInText.endpoint(in: text)
    return FailedConnection(
      complaint: complaint, kind: kind, host: endpoint?.host ?? HostInText.address(in: text),
      port: endpoint?.port)
  }

  private static let failures: [(phrase: String, kind: FailedConnection.Kind)] = [
    ("connection refused", .refused), ("econnrefused", .refused), ("connectionrefusederror", .refused),
    ("etimedout", .timedOut), ("timed out", .timedOut), ("i/o timeout", .timedOut),
    ("network is unreachable", .unreachable), ("enetunreach", .unreachable),
    ("no route to host", .unreachable),
    ("ehostunreach", .unreachable), ("host is unreachable", .unreachable),
  ]
}

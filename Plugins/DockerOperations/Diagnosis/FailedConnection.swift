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
    /// The program does not say.
    case unknown
  }

  let complaint: Complaint
  let kind: Kind
  /// Where it wanted to go, as far as its words or else its settings say it.
  let goal: Goal?

  var host: String? { goal?.host }
  var port: Int? { goal?.port }

  /// Where it wanted to go, for a sentence.
  var target: String { goal?.words ?? "what it depends on" }

  /// Whether it went to the container itself.
  var isToItself: Bool { host.map { $0 == "localhost" || $0 == "0.0.0.0" || $0.hasPrefix("127.") } ?? false }
}

extension ContainerFacts {
  /// The connection that the program could not make, where that is its complaint.
  var failedConnection: FailedConnection? {
    guard let complaint = complaint(Self.failures.map(\.phrase)) else { return nil }
    let spoken = complaint.spoken
    guard let kind = Self.failures.first(where: { spoken.contains($0.phrase) })?.kind else { return nil }
    return FailedConnection(
      complaint: complaint, kind: kind, goal: Goal(in: complaint.statements) ?? onlyGoal)
  }

  /// The words of programs about connections and names that failed.
  static var unreachedWords: [String] { failures.map(\.phrase) + unresolvedWords }

  private static let failures: [(phrase: String, kind: FailedConnection.Kind)] = [
    ("connection refused", .refused), ("ECONNREFUSED", .refused), ("connectionrefusederror", .refused),
    ("connectionrefused", .refused), ("actively refused", .refused),
    ("ETIMEDOUT", .timedOut), ("timed out", .timedOut), ("i/o timeout", .timedOut),
    ("network is unreachable", .unreachable), ("ENETUNREACH", .unreachable),
    ("no route to host", .unreachable), ("EHOSTUNREACH", .unreachable), ("host is unreachable", .unreachable),
    ("can't reach database server", .unknown), ("could not connect to", .unknown),
    ("can't connect to", .unknown),
    ("connect: cannot assign requested address", .unknown),
  ]
}

/// The most that an operation or a planned step may do to the world, from looking to destroying.
///
/// An operation's declaration gives the ceiling; each step of a plan carries what it really does. Policy judges steps.
public enum Effect: String, Codable, Sendable, CaseIterable, Comparable {
  /// Reads local state: an engine's, a file's.
  case observe
  /// Reads, and asks other hosts (a registry, an advisory source).
  case observeNetwork = "observe+network"
  /// Writes files that the user named.
  case writeFiles
  /// Changes state that can be brought back: starts, stops, creates, tags.
  case change
  /// Loses something that cannot be brought back: removes a container, prunes a volume.
  case destroy

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

  /// Orders from the most harmless to the most harmful.
  public static func < (lhs: Effect, rhs: Effect) -> Bool { lhs.rank < rhs.rank }
}

/// What makes a step more delicate than its effect alone says.
public enum EffectFlag: String, Codable, Sendable, CaseIterable, Comparable {
  /// Runs code that somebody else wrote: a Dockerfile's instructions, an image's entrypoint.
  case runsUntrusted
  /// Hands out power over the host: a privileged container, a mounted engine socket.
  case hostPrivilege
  /// Reads or sends credentials.
  case credentials
  /// Touches an engine or cluster other than the one that the host was given.
  case otherEngine

  /// Orders by name, so that plans print the same every time.
  public static func < (lhs: EffectFlag, rhs: EffectFlag) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// How far agents may hand work on among themselves in one run. A request's own steps are within no limit but ``steps``.
public struct RunLimits: Sendable, Hashable {
  /// How many handoffs may follow from one another: 1 lets a step hand on to another, and that one to nobody.
  public var depth: Int
  /// How many steps a run may have in all, those that were asked for included.
  public var steps: Int

  /// Sets limits. Both are at least 0.
  public init(depth: Int = 3, steps: Int = 24) {
    self.depth = max(0, depth)
    self.steps = max(0, steps)
  }
}

/// Why work is not handed on.
public enum HandoffError: ExplainedError, Hashable {
  /// The definition that would hand over does not name the other under "Works With".
  case noEdge(from: String, to: String)
  /// Too many handoffs follow from one another.
  case tooDeep(OperationName, limit: Int)
  /// The run has had too many steps.
  case tooMany(OperationName, limit: Int)
  /// The same was done in this run already, by the same agent with the same arguments.
  case repeated(OperationName, agent: String)

  /// `handoff.no-edge`, `handoff.too-deep`, `handoff.too-many` or `handoff.repeated`.
  public var code: String {
    switch self {
    case .noEdge: "handoff.no-edge"
    case .tooDeep: "handoff.too-deep"
    case .tooMany: "handoff.too-many"
    case .repeated: "handoff.repeated"
    }
  }

  /// What was not handed on.
  public var message: String {
    switch self {
    case .noEdge(let from, let to): "\(from) declares no handoff to \(to)"
    case .tooDeep(let name, let limit):
      "\(name) would be handoff \(limit + 1) in a row, and \(limit) are allowed"
    case .tooMany(let name, let limit):
      "\(name) would be step \(limit + 1) of the run, and \(limit) are allowed"
    case .repeated(let name, let agent):
      "\(agent) has done \(name) with the same arguments in this run already"
    }
  }

  /// What to do about it.
  public var remedy: String? {
    switch self {
    case .noEdge(let from, let to):
      "Name \(to) under \"Works With\" in the definition of \(from), or ask for it yourself."
    case .tooDeep, .tooMany:
      "Ask for the rest yourself, or raise handoffs.depth and handoffs.steps in your settings."
    case .repeated: "Ask for it yourself if it is meant."
    }
  }

  /// The host says no.
  public var kind: FaultKind { .refused }
}

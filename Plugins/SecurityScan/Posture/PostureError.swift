internal import AgentKit

/// Why a posture check cannot begin.
enum PostureError: ExplainedError, Hashable {
  /// The benchmark, as far as it is built, has no such check.
  case unknownCheck(String)
  /// Something other than containers was to be checked.
  case notBuilt(String)

  /// `posture.unknown-check` or `posture.not-built`.
  var code: String {
    switch self {
    case .unknownCheck: "posture.unknown-check"
    case .notBuilt: "posture.not-built"
    }
  }

  var message: String {
    switch self {
    case .unknownCheck(let text): "there is no check \"\(text)\""
    case .notBuilt(let what): "checking \(what) is not built yet; security.posture checks containers"
    }
  }

  var remedy: String? {
    switch self {
    case .unknownCheck: "Checks: \(PostureCheck.all.map(\.section).joined(separator: ", "))"
    case .notBuilt: "Name a container, or none for every one that runs."
    }
  }

  var kind: FaultKind {
    switch self {
    case .unknownCheck: .badInput
    case .notBuilt: .environment
    }
  }
}

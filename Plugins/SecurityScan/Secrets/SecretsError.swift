internal import AgentKit

/// Why a search for secrets cannot begin.
enum SecretsError: ExplainedError, Hashable {
  /// Something that is declared and not built.
  case notBuilt(String)

  /// `secrets.not-built`
  var code: String { "secrets.not-built" }

  var message: String {
    switch self {
    case .notBuilt(let what): "\(what) is not built yet"
    }
  }

  var remedy: String? { "Search files, images and containers; leave --history out." }
  var kind: FaultKind { .environment }
}

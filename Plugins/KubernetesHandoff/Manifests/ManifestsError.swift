internal import AgentKit

/// Why no manifests can be written.
enum ManifestsError: ExplainedError, Hashable {
  /// Nothing says what to write manifests for.
  case noSource
  /// Several things say it.
  case severalSources
  /// The source or the form is understood and not built.
  case notBuilt(String, instead: String)
  /// The file is no Dockerfile that can be built.
  case brokenDockerfile(path: String, line: Int, reason: String)
  /// An argument is out of range.
  case invalid(String, instead: String)

  /// `manifests.no-source`, `manifests.several-sources`, `manifests.not-built`, `manifests.broken-dockerfile` or
  /// `manifests.invalid`.
  var code: String {
    switch self {
    case .noSource: "manifests.no-source"
    case .severalSources: "manifests.several-sources"
    case .notBuilt: "manifests.not-built"
    case .brokenDockerfile: "manifests.broken-dockerfile"
    case .invalid: "manifests.invalid"
    }
  }

  var message: String {
    switch self {
    case .noSource: "nothing says what to write manifests for"
    case .severalSources: "container and Dockerfile are both given, and manifests are of one of them"
    case .notBuilt(let what, _): "\(what) is not built yet"
    case .brokenDockerfile(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .invalid(let what, _): what
    }
  }

  var remedy: String? {
    switch self {
    case .noSource: "Name a container, an image or a Dockerfile."
    case .severalSources: "Give one of --container and --source."
    case .notBuilt(_, let instead), .invalid(_, let instead): instead
    case .brokenDockerfile: "Mend the Dockerfile first: longshore run dockerfile.lint"
    }
  }

  var kind: FaultKind {
    switch self {
    case .noSource: .needsAnswer
    case .severalSources, .brokenDockerfile, .invalid: .badInput
    case .notBuilt: .environment
    }
  }
}

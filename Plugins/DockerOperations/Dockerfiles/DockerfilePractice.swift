internal import Reporting

/// A practice of the definition's "Dockerfile Best Practices", and the rules whose findings show that it is not kept.
enum DockerfilePractice: CaseIterable {
  case specificTags
  case fewLayers
  case multiStage
  case dockerignore
  case nonRoot
  case healthcheck
  case noSecrets

  /// What is asked for.
  var text: String {
    switch self {
    case .specificTags: "Base images have specific tags"
    case .fewLayers: "Few layers, and nothing left behind in them"
    case .multiStage: "Build tools stay in a build stage"
    case .dockerignore: "A .dockerignore keeps the context small"
    case .nonRoot: "The container runs as a user other than root"
    case .healthcheck: "A HEALTHCHECK tells whether it works"
    case .noSecrets: "No secret is in the image"
    }
  }

  /// The rules that watch over it.
  private var rules: Set<String> {
    switch self {
    case .specificTags: ["base-untagged", "base-latest"]
    case .fewLayers:
      [
        "consecutive-run", "apt-lists", "apk-no-cache", "pip-cache", "npm-cache", "yarn-cache", "dnf-clean",
        "yum-clean",
        "microdnf-clean", "update-alone", "cache-order",
      ]
    case .multiStage: ["single-stage", "build-tools-final", "dev-dependencies"]
    case .dockerignore: ["dockerignore-missing"]
    case .nonRoot: ["user-root", "user-missing"]
    case .healthcheck: ["no-healthcheck"]
    case .noSecrets: ["secret-arg-env", "secret-file", "secret-literal"]
    }
  }

  /// Holds findings against every practice.
  static func checklist(_ findings: [Finding]) -> Block {
    .checklist(
      allCases.map { practice in
        let against = findings.filter { practice.rules.contains($0.rule) }
        guard let first = against.first else {
          return .passed(
            practice.text, evidence: "no finding of \(practice.rules.sorted().joined(separator: ", "))")
        }
        let place = first.location.map { "line \($0.line): " } ?? ""
        let more = against.count > 1 ? " (and \(against.count - 1) more)" : ""
        return .failed(practice.text, evidence: "\(place)\(first.message)\(more)")
      })
  }
}

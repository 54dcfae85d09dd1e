internal import AgentKit
internal import ContainerCapabilities
internal import Dockerfiles
internal import Reporting

/// What the rules say about the practices that definitions ask of Dockerfiles.
struct DockerfilePractices {
  /// What the rules found.
  let findings: [Finding]
  /// The fewest stages of a file that was read.
  let stages: Int
  /// Whether every rule looked.
  var isComplete = true

  /// The practices that each standard rests on.
  private static let practices: [(Standard, [LintRule.Practice])] = [
    (.pinnedBase, [.specificBaseTags]), (.fewLayers, [.fewLayers]), (.dockerignore, [.dockerignore]),
    (.cacheOrder, [.buildCache]), (.nonRoot, [.nonRoot]), (.healthCheck, [.healthcheck]),
    (.minimalBase, [.minimalBase]), (.secretsOutOfImage, [.noSecrets]),
  ]

  /// Rules about what is left over in the final stage.
  private static let leftovers: Set<String> = [
    "build-tools-final", "dev-dependencies", "apt-lists", "apk-no-cache", "dnf-clean", "microdnf-clean",
    "yum-clean", "npm-cache", "pip-cache", "yarn-cache",
  ]

  /// StandardEvidence for every standard that rules can speak about.
  var evidence: [StandardEvidence] {
    Self.practices.map { standard, practices in
      evidence(for: standard, RuleRegistry.rules.filter { practices.contains($0.practice) }.map(\.id))
    } + [
      evidence(for: .leanFinalStage, Self.leftovers.sorted()), stagesEvidence, rulesEvidence,
      securityEvidence,
    ]
  }

  private func evidence(for standard: Standard, _ rules: [String]) -> StandardEvidence {
    let against = findings.filter { rules.contains($0.rule) }
    if let worst = against.max(by: { $0.severity < $1.severity }) {
      let place = worst.location.map { "line \($0.line): " } ?? ""
      let more = against.count > 1 ? " (and \(against.count - 1) more)" : ""
      return .broken(standard, "\(place)\(worst.message)\(more)")
    }
    guard isComplete else { return .open(standard, "not every rule looked") }
    return .met(standard, "no finding of \(Self.words(rules))")
  }

  private var stagesEvidence: StandardEvidence {
    let found = evidence(for: .multiStage, ["single-stage", "build-tools-final"])
    guard found.state == .passed else { return found }
    return stages > 1
      ? .met(.multiStage, "\(stages) stages; \(found.text)")
      : .notApplicable(.multiStage, "one stage, in which nothing is only there to build")
  }

  private var rulesEvidence: StandardEvidence {
    if !findings.isEmpty {
      let rules = Set(findings.map(\.rule)).sorted()
      return .broken(.dockerfileRules, "\(findings.count) findings of \(Self.words(rules))")
    }
    guard isComplete else { return .open(.dockerfileRules, "not every rule looked") }
    return .met(.dockerfileRules, "no finding of \(RuleRegistry.rules.count) rules")
  }

  /// A Dockerfile alone can break what makes an image secure, and cannot show that it is.
  private var securityEvidence: StandardEvidence {
    let rules = RuleRegistry.rules.filter { [.nonRoot, .noSecrets].contains($0.practice) }.map(\.id)
    let found = evidence(for: .securityPractices, rules)
    return found.state == .failed
      ? found : .open(.securityPractices, "only the Dockerfile was looked at, not the image")
  }

  /// The first few rules by name, the rest by number.
  private static func words(_ rules: [String]) -> String {
    let shown = rules.sorted().prefix(4).joined(separator: ", ")
    return rules.count > 4 ? "\(shown) and \(rules.count - 4) more rules" : shown
  }
}

extension Standard {
  /// No rule about Dockerfiles is broken.
  static let dockerfileRules = Standard("dockerfile-rules", forbids: ["rule|practice dockerfile broken"])
  /// Sizes and times are measured, not guessed.
  static let measured = Standard("measured", asks: ["claim size|time measured"])
}

extension BuildMeasurement {
  /// What two real builds show.
  var evidence: [StandardEvidence] {
    [
      .met(
        .builds,
        "both versions were built on the engine, the new one in \(Block.Unit.seconds.text(after.seconds))"),
      sizeEvidence,
      .met(.measured, "sizes and times are of two builds without cache"),
    ]
  }

  /// The names of layers alone make a difference of some bytes.
  private var sizeEvidence: StandardEvidence {
    let more = after.bytes - before.bytes
    guard more > 0 else { return .met(.smallImage, "\(afterText), was \(beforeText)") }
    return .of(
      .smallImage, holds: more < before.bytes / 2000, "\(afterText), was \(beforeText): \(more) bytes more")
  }

  /// What nobody knows without them.
  static var missing: [StandardEvidence] {
    [
      .open(.builds, "nothing was built; --measure builds both versions"),
      .open(.smallImage, "no image was measured; --measure builds both versions"),
      .notApplicable(.measured, "no size and no time is claimed"),
    ]
  }
}

extension RuleRegistry {
  /// What there is to know about the rules that found something.
  static func descriptions(for findings: [Finding]) -> [RuleDescription] {
    let found = Set(findings.map(\.rule))
    return rules.filter { found.contains($0.id) }.map { rule in
      RuleDescription(id: rule.id, title: rule.title, help: rule.why, source: rule.source)
    }
  }
}

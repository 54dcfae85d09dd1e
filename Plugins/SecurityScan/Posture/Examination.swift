internal import DockerClient
internal import Reporting

/// What the checks see in one container.
struct Examination: Sendable {
  let container: Container
  let results: [(check: PostureCheck, observation: Observation)]

  init(_ container: Container, on host: SystemInfo?, by checks: [PostureCheck]) {
    self.container = container
    let subject = PostureSubject(container: container, host: host)
    results = checks.map { ($0, $0.examine(subject)) }
  }

  /// The container's name, without the slash.
  var name: String { container.displayName }

  /// The recommendations that it does not follow, the worst first.
  var failures: [Failure] {
    results.compactMap { check, observation -> Failure? in
      guard case .failed(let weakness) = observation else { return nil }
      return Failure(check: check, weakness: weakness)
    }.enumerated().sorted { left, right in
      (right.element.severity, left.offset) < (left.element.severity, right.offset)
    }.map(\.element)
  }

  /// A recommendation that the container does not follow.
  struct Failure: Sendable {
    let check: PostureCheck
    let weakness: Weakness
    var severity: Severity { weakness.severity ?? check.severity }
  }

  /// How many recommendations it follows, of those that apply.
  var passed: (count: Int, of: Int) {
    results.reduce(into: (count: 0, of: 0)) { sum, result in
      switch result.observation {
      case .passed: sum = (sum.count + 1, sum.of + 1)
      case .failed: sum.of += 1
      case .notApplicable, .unknown: break
      }
    }
  }

  /// One finding for each weakness, the worst first.
  var findings: [Finding] {
    failures.map { failure in
      Finding(
        rule: failure.check.id, severity: failure.severity, message: "\(name) \(failure.weakness.message)",
        subject: name, evidence: failure.weakness.evidence,
        help: "\(failure.check.why) \(failure.weakness.remedy.sentence)",
        aliases: ["CIS \(failure.check.section)", failure.check.benchID])
    }
  }

  /// Every check with its evidence, in the benchmark's order.
  var checklist: [Block.Criterion] {
    results.map { check, observation in
      let text = "\(check.title) (CIS \(check.section))"
      return switch observation {
      case .passed(let evidence): .passed(text, evidence: evidence)
      case .failed(let weakness): .failed(text, evidence: weakness.evidence)
      case .notApplicable(let reason): .notApplicable(text, because: reason)
      case .unknown(let reason): .unknown(text, because: reason)
      }
    }
  }
}

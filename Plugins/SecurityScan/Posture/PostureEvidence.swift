internal import AgentKit
internal import ContainerCapabilities
internal import Reporting

/// What the benchmark shows about the standards that definitions ask for.
struct PostureEvidence {
  let examinations: [Examination]
  /// How many containers were asked about.
  let asked: Int

  /// Sections of the benchmark about rights that a container has and need not have.
  private static let privileges: Set<String> = [
    "5.4", "5.5", "5.10", "5.16", "5.17", "5.18", "5.21", "5.26", "5.32",
  ]

  var evidence: [StandardEvidence] {
    guard !examinations.isEmpty else {
      return [.notApplicable(.allExamined, "no container was asked about, and none runs")]
    }
    return [
      evidence(for: .nonRoot) { $0.section == "4.1" },
      evidence(for: .noAddedCapabilities) { $0.section == "5.4" },
      evidence(for: .leastPrivilege) { Self.privileges.contains($0.section) },
      evidence(for: .healthCheck) { $0.name.hasPrefix("health") },
      evidence(for: .securityPractices) { _ in true },
      .of(
        .allExamined, holds: examinations.count == asked,
        "\(examinations.count) of \(asked) containers were inspected"),
      gaps,
    ]
  }

  /// Holds where every container follows every recommendation that is meant and applies; what is not known is open.
  private func evidence(
    for standard: Standard, where isMeant: (PostureCheck) -> Bool
  ) -> StandardEvidence {
    let results = examinations.flatMap { examination in
      examination.results.filter { isMeant($0.check) }.map { (examination.name, $0.check, $0.observation) }
    }
    var (passed, failed, unknown) = ([String](), [String](), [String]())
    for (name, check, observation) in results {
      switch observation {
      case .passed(let evidence): passed.append(results.count == 1 ? evidence : "CIS \(check.section)")
      case .failed(let weakness): failed.append("\(name) \(weakness.message) (CIS \(check.section))")
      case .unknown: unknown.append("CIS \(check.section)")
      case .notApplicable: continue
      }
    }
    if !failed.isEmpty {
      let rest = failed.count > 3 ? " and \(failed.count - 3) more" : ""
      return .broken(standard, failed.prefix(3).joined(separator: ", ") + rest)
    }
    if !unknown.isEmpty {
      return .open(standard, "not known: \(Set(unknown).sorted().joined(separator: ", "))")
    }
    if results.isEmpty { return .open(standard, "none of the chosen checks is about it") }
    if passed.isEmpty { return .notApplicable(standard, "no check about it applies") }
    return .met(standard, results.count == 1 ? passed[0] : "\(passed.count) checks passed, none failed")
  }

  private var gaps: StandardEvidence {
    let open = examinations.flatMap(\.checklist).count { $0.state == .unknown }
    return open == 0
      ? .notApplicable(.gapsListed, "every check could be made")
      : .met(.gapsListed, "\(open) checks that could not be made stand in the checklist as not checked")
  }
}

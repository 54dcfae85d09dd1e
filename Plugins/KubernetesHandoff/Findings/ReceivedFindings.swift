internal import AgentKit
internal import Reporting

/// What earlier steps found about the workload at hand.
struct ReceivedFindings: Sendable {
  /// The findings, the worst first.
  let findings: [Finding]

  /// Takes the findings about one subject; those that name none are about it too.
  init(_ received: [Handoff], about subject: String?) {
    let all = received.flatMap(\.findings).filter {
      $0.subject == nil || subject == nil || $0.subject == subject
    }
    findings = all.enumerated().sorted { left, right in
      (right.element.severity, left.offset) < (left.element.severity, right.offset)
    }.map(\.element)
  }

  /// The finding of a rule.
  subscript(rule: PostureRule) -> Finding? { findings.first { $0.rule == rule.rawValue } }

  /// The comments that a value deserves because it answers these rules.
  func reasons(_ rules: PostureRule...) -> [String] {
    rules.compactMap { self[$0] }.map { "Answers \($0.rule): \($0.message)." }
  }

  /// The comments that a variable deserves because a scan found a secret in it; `nil` where none did.
  func reasons(variable name: String) -> [String]? {
    // The evidence of such a finding begins with "Config.Env NAME".
    let found = findings.filter { $0.evidence?.hasPrefix("Config.Env \(name) ") == true }
    return found.isEmpty ? nil : found.map { "Answers \($0.rule): \($0.message)." }
  }
}

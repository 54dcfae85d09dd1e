internal import AgentKit
internal import Synchronization

extension ModuleConformance {
  /// Whether nothing that changes or destroys happens without a good approval.
  func approvalProblems(_ host: AgentHost) async throws -> [String] {
    var problems: [String] = []
    for trial in changing {
      guard let plan = try? await host.plan([request(trial)]), plan.effect >= .change else { continue }
      for attempt in try await ApprovalAttempt.all(for: plan, on: host) {
        let before = mutations()
        let result = await attempt.run().result()
        if mutations() > before {
          problems.append("\(trial.operation): done with an approval that is \(attempt.fault)")
        }
        if result.state == .completed {
          problems.append("\(trial.operation): an approval that is \(attempt.fault) was accepted")
        }
      }
    }
    return problems
  }
}

/// One way to run a plan without a good approval.
struct ApprovalAttempt: Sendable {
  /// What is wrong with it.
  let fault: String
  let run: @Sendable () -> Run

  static func all(for plan: RunPlan, on host: AgentHost) async throws -> [ApprovalAttempt] {
    let ada = Principal("user:ada")
    let hash = try plan.hash
    // Each attempt has a desk and a clock of its own.
    let past = Moment()
    var late = host
    late.approvals = ApprovalDesk(lifetime: 60, now: { past.next() })
    let expired = try late.approvals.grant(hash, to: ada)
    let used = try host.approvals.grant(hash, to: ada)
    try host.approvals.redeem(used, for: hash, by: ada)
    var other = plan
    other.request = "something else"
    let foreign = try host.approvals.grant(other.hash, to: ada)
    let sealed = try host.approvals.grant(hash, to: ada)
    let stranger = try ApprovalDesk().grant(hash, to: ada)
    var altered = plan
    altered.steps[0].plan.steps[0].summary += " and more"
    let alteredApproval = try host.approvals.grant(altered.hash, to: ada)
    let (alteredPlan, lateHost) = (altered, late)
    return [
      ApprovalAttempt(fault: "missing") { host.run(plan, by: ada) },
      ApprovalAttempt(fault: "expired") { lateHost.run(plan, approved: expired, by: ada) },
      ApprovalAttempt(fault: "used") { host.run(plan, approved: used, by: ada) },
      ApprovalAttempt(fault: "for another plan") { host.run(plan, approved: foreign, by: ada) },
      ApprovalAttempt(fault: "another's") { host.run(plan, approved: sealed, by: Principal("user:eve")) },
      ApprovalAttempt(fault: "of another host") { host.run(plan, approved: stranger, by: ada) },
      ApprovalAttempt(fault: "for an altered plan") {
        host.run(alteredPlan, approved: alteredApproval, by: ada)
      },
    ]
  }
}

/// A clock on which an hour goes by with every look.
private final class Moment: Sendable {
  private let hours = Mutex(0)

  func next() -> Int {
    hours.withLock { hours in
      hours += 1
      return hours * 3600
    }
  }
}

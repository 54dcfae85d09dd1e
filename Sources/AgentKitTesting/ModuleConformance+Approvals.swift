public import AgentKit
internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ModuleConformance {
  /// Whether nothing that changes or destroys happens without a good approval.
  func approvalProblems(_ host: AgentHost) async throws -> [String] {
    var problems: [String] = []
    for trial in cases where mayChange(trial.operation) {
      guard let plan = try? await host.plan([request(trial)]), plan.effect >= .change else { continue }
      problems += try await self.problems(with: plan, of: trial.operation, on: host)
    }
    return problems
  }

  /// The operations that may change or destroy, and of which no case does all that they declare: bad approvals are not
  /// tried on them to the full.
  ///
  /// - Throws: `CatalogueError` where a host could not be made of the module.
  public func belowTheirCeiling() async throws -> [OperationName] {
    let host = try host()
    var strongest: [OperationName: Effect] = [:]
    for trial in cases where mayChange(trial.operation) {
      let effect = (try? await host.plan([request(trial)]))?.effect ?? .observe
      strongest[trial.operation] = max(strongest[trial.operation] ?? .observe, effect)
    }
    return module.operations.filter { mayChange($0.name) }
      .filter { strongest[$0.name] ?? .observe < $0.declaration.effect }.map(\.name)
  }

  private func mayChange(_ name: OperationName) -> Bool {
    module.operations.contains { $0.name == name && !$0.isPlanned && $0.declaration.effect >= .change }
  }

  private func problems(with plan: RunPlan, of operation: OperationName, on host: AgentHost) async throws
    -> [String]
  {
    var problems: [String] = []
    for attempt in try await ApprovalAttempt.all(for: plan, on: host) {
      let before = mutations()
      let result = await attempt.run().result()
      if mutations() > before {
        problems.append("\(operation): done with an approval that is \(attempt.fault)")
      }
      if result.state == .completed {
        problems.append("\(operation): an approval that is \(attempt.fault) was accepted")
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
    let eve = Principal("user:eve")
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
    let renamed = try sealed.altered(["principal": .object(["id": .string(eve.id)])])
    let prolonged = try sealed.altered(["expires": .integer(sealed.expires + 3600)])
    let renewed = try sealed.altered(["nonce": "0123456789abcdef"])
    let moved = try foreign.altered(["plan": .string(hash.rawValue)])
    return [
      ApprovalAttempt(fault: "missing") { host.run(plan, by: ada) },
      ApprovalAttempt(fault: "expired") { lateHost.run(plan, approved: expired, by: ada) },
      ApprovalAttempt(fault: "used") { host.run(plan, approved: used, by: ada) },
      ApprovalAttempt(fault: "for another plan") { host.run(plan, approved: foreign, by: ada) },
      ApprovalAttempt(fault: "another's") { host.run(plan, approved: sealed, by: eve) },
      ApprovalAttempt(fault: "of another host") { host.run(plan, approved: stranger, by: ada) },
      ApprovalAttempt(fault: "for an altered plan") {
        host.run(alteredPlan, approved: alteredApproval, by: ada)
      },
      ApprovalAttempt(fault: "altered in its principal") { host.run(plan, approved: renamed, by: eve) },
      ApprovalAttempt(fault: "altered in its time") { host.run(plan, approved: prolonged, by: ada) },
      ApprovalAttempt(fault: "altered in its nonce") { host.run(plan, approved: renewed, by: ada) },
      ApprovalAttempt(fault: "altered in its plan") { host.run(plan, approved: moved, by: ada) },
    ]
  }
}

extension Approval {
  /// The approval as somebody would write it who has seen one.
  fileprivate func altered(_ changes: [String: JSONValue]) throws -> Approval {
    var members = try JSONDecoder().decode([String: JSONValue].self, from: JSONEncoder().encode(self))
    members.merge(changes) { $1 }
    return try JSONDecoder().decode(Approval.self, from: JSONEncoder().encode(members))
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

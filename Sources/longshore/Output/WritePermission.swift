import AgentKit

/// Holds a file that the command itself writes against the policy, as a step of an operation is.
struct WritePermission {
  let host: AgentHost
  let console: Console
  /// In whose name it is written.
  let agent: String

  /// - Parameters:
  ///   - step: The planned writing.
  ///   - isApproved: Whether somebody has said yes to it already.
  /// - Throws: `HostError` where the policy, or who is asked, does not allow it.
  func check(_ step: PlannedStep, isApproved: Bool = false) throws {
    switch host.policy.decide(step, of: Output.declaration, by: agent) {
    case .allow: return
    case .refuse(let reason):
      throw HostError.refused(Output.declaration.name, step: step.summary, reason: reason)
    case .ask:
      guard isApproved || Confirmation.of(step, by: agent, on: console) else {
        throw HostError.notApproved(Output.declaration.name, step: step.summary, effect: step.effect)
      }
    }
  }
}

extension AgentHost {
  /// Answers whether a step may happen. Nobody to ask means no.
  public typealias Approval = @Sendable (AgentStep, PlannedStep) async -> Bool

  /// Runs a plan, step after step. A step that fails ends the run; those after it are not begun.
  ///
  /// - Parameters:
  ///   - plan: What `plan(_:for:)` made.
  ///   - approve: Asked about every planned step that the policy does not simply allow.
  public func run(_ plan: RunPlan, approve: @escaping Approval = { _, _ in false }) -> Run {
    Run { channel in await perform(plan, approve: approve, telling: channel) }
  }

  private func perform(
    _ plan: RunPlan, approve: Approval, telling channel: EventChannel
  ) async -> RunResult {
    var results: [StepResult] = []
    var handoffs: [(from: String, handoff: Handoff)] = []
    for (index, step) in plan.steps.enumerated() {
      channel.send(.started(step: index, step))
      let received = handOver(handoffs, to: step, at: index, telling: channel)
      let context = RunContext(
        workingDirectory: workingDirectory, received: received,
        progress: ProgressReporter { channel.send(.progress(step: index, $0)) })
      let result: StepResult
      do {
        let outcome = try await perform(step, in: context, approve: approve)
        handoffs.insert((step.agent, outcome.handoff), at: 0)
        result = StepResult(step, outcome: outcome)
      } catch {
        result = StepResult(step, failure: Failure(error))
      }
      results.append(result)
      channel.send(.ended(step: index, result))
      if result.failure != nil { break }
    }
    return RunResult(steps: results)
  }

  private func perform(_ step: AgentStep, in context: RunContext, approve: Approval) async throws -> Outcome {
    let operation = try permitted(
      StepRequest(agent: step.agent, operation: step.operation, arguments: step.arguments))
    guard let running = operation.running else { throw HostError.planned(operation.name) }
    for part in step.plan.steps {
      switch policy.decide(part, of: operation.declaration) {
      case .allow: continue
      case .refuse(let reason):
        throw HostError.refused(operation.name, step: part.summary, reason: reason)
      case .ask:
        guard await approve(step, part) else {
          throw HostError.notApproved(operation.name, step: part.summary, effect: part.effect)
        }
      }
    }
    try Task.checkCancellation()
    var outcome = try await running(step.plan, step.arguments, context)
    outcome.hold(against: try definition(named: step.agent), of: catalogue.standards, after: step.plan)
    return outcome
  }

  /// What the steps before left for this one: everything of its own agent, and of others along the edges that their
  /// definitions declare under "Works With".
  private func handOver(
    _ handoffs: [(from: String, handoff: Handoff)], to step: AgentStep, at index: Int,
    telling channel: EventChannel
  ) -> [Handoff] {
    handoffs.compactMap { from, handoff in
      if from == step.agent { return handoff }
      guard hasEdge(from: from, to: step.agent) else {
        channel.send(.notHandedOver(step: index, from: from, to: step.agent))
        return nil
      }
      channel.send(.handedOver(step: index, from: from, to: step.agent, handoff))
      return handoff
    }
  }

  private func hasEdge(from: String, to: String) -> Bool {
    guard let definition = try? definition(named: from) else { return false }
    return definition.body.worksWith.contains { Slug.of($0.name) == Slug.of(to) }
  }
}

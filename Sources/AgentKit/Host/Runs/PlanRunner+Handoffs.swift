/// What goes from one agent to another within a run, and how much of that there may be.
extension PlanRunner {
  /// Does what a step asks another agent to do, within the limits; whether it was done.
  func follow(
    _ request: StepRequest, after step: AgentStep, at depth: Int, from parent: RunTeller,
    _ past: inout Past
  ) async -> Bool {
    do {
      try admit(request, after: step, at: depth, past)
      let outlook = Outlook(number: past.results.count + 1, received: [Handoff(objects: step.plan.objects)])
      let operation = try host.permitted(request)
      let planned = try await host.plan(request, by: operation, on: outlook)
      return await carryOut(planned, on: outlook, at: depth, from: parent, &past)
    } catch {
      let refused = AgentStep(
        agent: request.agent, operation: request.operation, arguments: request.arguments, plan: Plan([]))
      let result = StepResult(refused, failure: Failure(error))
      let teller = parent.child()
      teller.tell(.started(step: past.results.count, refused))
      var record = AuditEntry(refused, of: hash, by: principal, in: teller)
      record.approval = approval
      record.finish(result, after: .zero)
      await end(result, record, &past, telling: teller)
      return false
    }
  }

  private func admit(
    _ request: StepRequest, after step: AgentStep, at depth: Int, _ past: Past
  ) throws {
    let limits = host.limits
    guard request.agent == step.agent || host.hasEdge(from: step.agent, to: request.agent) else {
      throw HandoffError.noEdge(from: step.agent, to: request.agent)
    }
    guard depth <= limits.depth else { throw HandoffError.tooDeep(request.operation, limit: limits.depth) }
    // Steps that wait for their turn count: no handoff may keep a run from what was asked for.
    let waiting = plan.steps.count - past.results.count { plan.steps.contains($0.step) }
    guard past.results.count + max(0, waiting) < limits.steps else {
      throw HandoffError.tooMany(request.operation, limit: limits.steps)
    }
    let whole = withDefaults(request)
    guard !past.results.contains(where: { withDefaults($0.step.request) == whole }) else {
      throw HandoffError.repeated(request.operation, agent: request.agent)
    }
  }

  /// A request that also says what it leaves to its operation: the same work in one form.
  private func withDefaults(_ request: StepRequest) -> StepRequest {
    var request = request
    for parameter in host.catalogue[request.operation]?.parameters ?? [] {
      guard let value = parameter.defaultValue, request.arguments[parameter.name] == nil else { continue }
      request.arguments[parameter.name] = value
    }
    return request
  }

  /// What the steps before left for this one: everything of its own agent, and of others along the edges that their
  /// definitions declare under "Works With".
  func handOver(
    _ handoffs: [(from: String, handoff: Handoff)], to step: AgentStep, at index: Int,
    telling teller: RunTeller
  ) -> [Handoff] {
    handoffs.compactMap { from, handoff in
      if from == step.agent { return handoff }
      guard host.hasEdge(from: from, to: step.agent) else {
        teller.tell(.notHandedOver(step: index, from: from, to: step.agent))
        return nil
      }
      teller.tell(.handedOver(step: index, from: from, to: step.agent, handoff))
      return handoff
    }
  }
}

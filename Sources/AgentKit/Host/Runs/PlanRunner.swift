/// Carries a plan out: step after step, each judged, approved, looked at again and recorded.
struct PlanRunner {
  let host: AgentHost
  let plan: RunPlan
  let principal: Principal
  let consent: AgentHost.Consent
  let teller: RunTeller
  /// What was redeemed for the whole plan, where something was.
  var approval: Approval?
  /// The plan's hash, under which each of its steps is recorded, with what follows from them; `nil` where nothing is.
  let hash: ContentHash?

  /// What has happened so far.
  struct Past {
    var results: [StepResult] = []
    var handoffs: [(from: String, handoff: Handoff)] = []
    /// What the steps of the plan left.
    var left = LeftResults()
    var hasChanged = false
    /// Why the end of a step is not recorded, the first time that this happened.
    var unrecorded: Failure?
  }

  init(
    host: AgentHost, plan: RunPlan, principal: Principal, consent: @escaping AgentHost.Consent,
    teller: RunTeller, approval: Approval? = nil
  ) {
    self.host = host
    self.plan = plan
    self.principal = principal
    self.consent = consent
    self.teller = teller
    self.approval = approval
    hash = host.audit == nil ? nil : try? plan.hash
  }

  func run() async -> RunResult {
    var past = Past()
    for (index, step) in plan.steps.enumerated() {
      let outlook = host.outlook(of: step.request, after: Array(plan.steps[..<index]))
      let isDone = await carryOut(step, on: outlook, at: 0, from: teller, &past)
      if !isDone {
        return RunResult(
          steps: past.results, notBegun: Array(plan.steps[(index + 1)...]), unrecorded: past.unrecorded)
      }
    }
    return RunResult(steps: past.results, unrecorded: past.unrecorded)
  }

  /// Does one step, which was planned on an outlook, and what follows from it; whether it was done.
  func carryOut(
    _ step: AgentStep, on outlook: Outlook, at depth: Int, from parent: RunTeller, _ past: inout Past
  ) async -> Bool {
    let teller = parent.child()
    let number = past.results.count
    let start = ContinuousClock.now
    teller.tell(.started(step: number, step))
    let received = handOver(past.handoffs, to: step, at: number, telling: teller)
    var record = AuditEntry(step, of: hash, by: principal, in: teller)
    record.approval = approval
    let result: StepResult
    do {
      let prepared = try await prepare(step, on: outlook, past, &record)
      result = await perform(prepared, receiving: received, number, &record, telling: teller)
    } catch {
      result = StepResult(step, failure: Failure(error))
    }
    record.finish(result, after: ContinuousClock.now - start)
    await end(result, record, &past, telling: teller)
    guard let outcome = result.outcome, result.isDone else { return false }
    past.hasChanged = past.hasChanged || result.step.plan.effect >= .writeFiles
    past.handoffs.insert((step.agent, outcome.handoff), at: 0)
    if depth == 0 { past.left.keep(outcome, of: outlook.number) }
    for request in outcome.followUps {
      guard await follow(request, after: step, at: depth + 1, from: teller, &past) else { return false }
    }
    return true
  }

  /// Keeps, records and tells how a step ended. What cannot be recorded any more has happened, so the run goes on and
  /// its result says so.
  func end(_ result: StepResult, _ record: AuditEntry, _ past: inout Past, telling teller: RunTeller) async {
    if let failure = await host.audit?.failureToAppend(record) {
      past.unrecorded = past.unrecorded ?? failure
    }
    teller.tell(.ended(step: past.results.count, result))
    past.results.append(result)
  }

  /// The step as it will be done: with its references resolved, judged, approved, and looked at again.
  private func prepare(
    _ step: AgentStep, on outlook: Outlook, _ past: Past, _ record: inout AuditEntry
  ) async throws -> AgentStep {
    let operation = try host.permitted(step.request)
    // What the steps before were to leave is there by now, or is not.
    let now = Outlook(number: outlook.number, received: past.left.known(outlook.received))
    var step = step
    if !step.request.references.isEmpty {
      step = try await resolved(step, by: operation, on: now, past)
    }
    for part in step.plan.steps {
      let ruling = host.policy.judge(part, of: operation.declaration, by: step.agent)
      record.add(ruling)
      switch ruling.decision {
      case .allow: continue
      case .refuse(let reason): throw HostError.refused(operation.name, step: part.summary, reason: reason)
      case .ask:
        guard await consent(step, part) else {
          // Nobody said no: the run was stopped before there was an answer.
          try Task.checkCancellation()
          throw HostError.notApproved(operation.name, step: part.summary, effect: part.effect)
        }
        record.wasApproved = true
      }
    }
    let isKnown = step.plan.objects.allSatisfy { $0.result == nil }
    guard step.plan.effect >= .change || !isKnown else { return step }
    do {
      let (request, host) = (step.request, host)
      let fresh = try await host.again { try await host.plan(request, by: operation, on: now) }
      try check(fresh, against: step, on: outlook.foresight, past)
      return fresh
    } catch HostError.planChanged(let differences) where past.hasChanged && !outlook.foresight.isEmpty {
      throw HostError.notAsForeseen(
        operation.name, differences: differences,
        done: past.results.flatMap(\.step.plan.steps).map(\.summary),
        notDone: plan.steps[(outlook.number - 1)...].flatMap(\.plan.steps).map(\.summary))
    }
  }

  /// A step that refers to results, now that they are there: it may do no more than was planned for it.
  private func resolved(
    _ step: AgentStep, by operation: RegisteredOperation, on now: Outlook, _ past: Past
  ) async throws -> AgentStep {
    var request = step.request
    request.arguments = try request.arguments.mapValues { value in
      try value.replacing { reference in
        guard let object = past.left[reference] else {
          throw HostError.noSuchResult(operation.name, reference)
        }
        return object.id
      }
    }
    let actual = try await host.plan(request, by: operation, on: now)
    let flags = Set(step.plan.steps.flatMap(\.flags))
    guard actual.plan.effect <= step.plan.effect, actual.plan.effect < .destroy,
      actual.plan.steps.allSatisfy({ flags.isSuperset(of: $0.flags) })
    else { throw HostError.planChanged(PlanDifferences(from: step, to: actual).sentences) }
    return actual
  }

  private func perform(
    _ step: AgentStep, receiving received: [Handoff], _ number: Int, _ record: inout AuditEntry,
    telling teller: RunTeller
  ) async -> StepResult {
    do {
      guard let operation = host.catalogue[step.operation], let running = operation.running else {
        throw HostError.planned(step.operation)
      }
      try Task.checkCancellation()
      record.plan(step)
      if step.plan.effect >= .change {
        // What cannot be recorded is not done.
        try await host.audit?.append(record, durable: step.plan.effect == .destroy)
      }
      let context = RunContext(
        workingDirectory: host.workingDirectory, received: received,
        progress: ProgressReporter(isWatched: host.isWatched) {
          teller.tell(.progress(step: number, $0))
        })
      do {
        var outcome = try await running(step.plan, step.arguments, context)
        // An operation that leaves out what it cannot find out would leave out what it was stopped at.
        if !outcome.isWholeWhenStopped { try Task.checkCancellation() }
        outcome.hold(
          against: try host.definition(named: step.agent), of: host.catalogue.standards, after: step.plan)
        return StepResult(step, outcome: outcome)
      } catch {
        // However a client names it: what fails once the run is stopped failed because of that.
        let failure = Failure(error)
        let isStopped = Task.isCancelled && !failure.isCancellation
        return StepResult(
          step, failure: isStopped ? .cancelled : failure, wasBegun: !failure.isBeforeAnything)
      }
    } catch {
      return StepResult(step, failure: Failure(error))
    }
  }
}

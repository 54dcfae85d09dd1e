extension AgentHost {
  /// Plans every step: finds the objects that it will touch, checks that its agent may, and changes nothing.
  ///
  /// A step sees what those before it are about, and is planned on the world as they will leave it
  /// (``PlannedStep/leaves``). One whose arguments refer to what they make (``ResultReference``) is planned at its
  /// operation's ceiling. Either is planned again when its turn comes, on the world as it is then.
  ///
  /// - Parameters:
  ///   - steps: What is to be done.
  ///   - request: The words it was asked for in.
  ///   - answering: Asked where a step leaves open which object is meant, or lacks a value; nobody unless given.
  /// - Throws: `HostError`, `ArgumentError`, or what the operation's planning throws. An ``AskingError`` is a question
  ///   that nobody answered.
  public func plan(
    _ steps: [StepRequest], for request: String? = nil, answering: Answering = { _ in nil }
  ) async throws -> RunPlan {
    var planned: [AgentStep] = []
    for (index, step) in steps.enumerated() {
      let operation = try permitted(step)
      let outlook = outlook(of: step, after: planned)
      let step = completed(step, by: operation, on: outlook)
      planned.append(
        step.references.isEmpty
          ? try await plan(step, by: operation, on: outlook, answering: answering)
          : try deferred(step, at: index, by: operation))
    }
    if let request { try await heed(request, in: planned) }
    return RunPlan(request: request, workingDirectory: workingDirectory, steps: planned)
  }

  /// Plans the steps of a delegation.
  ///
  /// - Throws: `HostError.noOperation` for a step without an operation, and what `plan(_:for:)` throws.
  public func plan(_ delegation: Delegation) async throws -> RunPlan {
    try await plan(delegation.stepRequests(), for: delegation.request)
  }

  /// Makes a plan anew from what it was asked for.
  ///
  /// - Throws: `HostError.planChanged` that names what is no longer as it was; what planning throws.
  public func renewed(_ plan: RunPlan) async throws -> RunPlan {
    var fresh = try await again { try await self.plan(plan.steps.map(\.request), for: plan.request) }
    fresh.output = plan.output
    guard try fresh.hash != plan.hash else { return fresh }
    throw HostError.planChanged(PlanDifferences(from: plan, to: fresh).sentences)
  }

  /// Plans what could be planned before. That it no longer can is a change like any other; a lost engine is not.
  func again<Value: Sendable>(_ planning: () async throws -> Value) async throws -> Value {
    do {
      return try await planning()
    } catch let error as any ExplainedError where error.kind == .badInput || error.kind == .needsAnswer {
      throw HostError.planChanged([error.message])
    }
  }

  /// Plans one step whose arguments are all known.
  func plan(
    _ step: StepRequest, by operation: RegisteredOperation, on outlook: Outlook
  ) async throws -> AgentStep {
    guard let planning = operation.planning else { throw HostError.planned(operation.name) }
    var plan = try await planning(
      step.arguments,
      RunContext(
        workingDirectory: workingDirectory, received: outlook.received, foresight: outlook.foresight))
    plan.steps = plan.steps.map { $0.numbered(outlook.number) }
    // What was stopped may have planned from answers that never came.
    try Task.checkCancellation()
    for part in plan.steps {
      if part.effect == .destroy, let made = part.objects.first(where: outlook.foresight.isMade) {
        throw HostError.destroysResult(operation.name, object: made.name)
      }
      if case .refuse(let reason) = policy.decide(part, of: operation.declaration, by: step.agent) {
        throw HostError.refused(operation.name, step: part.summary, reason: reason)
      }
    }
    return AgentStep(
      agent: step.agent, definition: try definition(named: step.agent).contentHash, operation: operation.name,
      arguments: step.arguments, plan: plan)
  }

  /// Stands in for a plan that can only be made when an earlier step has left its result: at the ceiling.
  private func deferred(
    _ step: StepRequest, at index: Int, by operation: RegisteredOperation
  ) throws -> AgentStep {
    guard !operation.isPlanned else { throw HostError.planned(operation.name) }
    for reference in step.references where reference.step > index {
      throw HostError.noSuchResult(operation.name, reference)
    }
    let declaration = operation.declaration
    let results = step.references.map(\.description).joined(separator: ", ")
    guard declaration.effect < .destroy else {
      throw HostError.destroysResult(operation.name, object: results)
    }
    let part = PlannedStep(
      "\(declaration.summary.prefix { $0 != "." }), with \(results)", effect: declaration.effect,
      flags: declaration.flags, objects: step.references.map { PlannedObject($0) })
    if case .refuse(let reason) = policy.decide(part, of: declaration, by: step.agent) {
      throw HostError.refused(operation.name, step: part.summary, reason: reason)
    }
    return AgentStep(
      agent: step.agent, definition: try definition(named: step.agent).contentHash, operation: operation.name,
      arguments: step.arguments, plan: Plan([part]))
  }

  /// Whether a definition hands over to an agent: "Works With" in its body.
  func hasEdge(from: String, to: String) -> Bool {
    guard let definition = try? definition(named: from) else { return false }
    return definition.body.worksWith.contains { Slug.of($0.name) == Slug.of(to) }
  }
}

extension AgentDefinition {
  /// The digest of what it allows and to whom it hands over, by which a plan notices that it was exchanged. What its
  /// prose says decides nothing and so is not in it.
  var contentHash: ContentHash {
    get throws {
      let grants: JSONValue =
        switch tools {
        case .inherited: .null
        case .all: "*"
        case .only(let rules): .array(rules.map { .string($0.canonicalText) })
        }
      return try ContentHash(of: [
        "name": .string(slug), "tools": grants,
        "disallowedTools": .array(disallowedTools.map { .string($0.canonicalText) }),
        "operations": operations.map { .array($0.map { .string($0.text) }) } ?? .null,
        "worksWith": .array(body.worksWith.map { .string(Slug.of($0.name)) }),
      ])
    }
  }
}

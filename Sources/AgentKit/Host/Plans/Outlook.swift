/// What the planning of a step is told about those before it.
struct Outlook: Sendable {
  /// Which step of the run it is, from 1.
  var number: Int
  /// What they hand on, latest first: their objects, as far as those are known.
  var received: [Handoff] = []
  /// How they leave the world, where they are not done yet.
  var foresight = Foresight()
}

extension AgentHost {
  /// What a step is planned on, when those before it are planned and not done.
  ///
  /// Every step foresees the same world; what is handed on goes along the edges between agents alone.
  func outlook(of step: StepRequest, after planned: [AgentStep]) -> Outlook {
    let foresight = Foresight(planned.flatMap(\.plan.steps).flatMap(\.leaves))
    let received: [Handoff] = planned.reversed().compactMap { earlier in
      guard earlier.agent == step.agent || hasEdge(from: earlier.agent, to: step.agent) else { return nil }
      let facts = earlier.plan.steps.flatMap(\.leaves)
      let touched = earlier.plan.steps.filter { $0.effect < .destroy }.flatMap(\.objects)
      var objects: [PlannedObject] = []
      for object in facts.map(\.object) + touched + facts.flatMap(\.uses) {
        let fact = foresight.fact(on: object.kind, object.id)
        // What is gone is nothing to go on with; of what nobody leaves there is nothing to be known.
        guard fact?.state != .gone, object.result == nil || fact != nil else { continue }
        // A step that makes something touches it under its name, since it has no id yet.
        let known = fact?.object ?? object
        if !objects.contains(known) { objects.append(known) }
      }
      return objects.isEmpty ? nil : Handoff(objects: objects)
    }
    return Outlook(number: planned.count + 1, received: received, foresight: foresight)
  }

  /// A step with what it does not say and the steps before hand on: "stop db and back up its volume".
  func completed(_ step: StepRequest, by operation: RegisteredOperation, on outlook: Outlook) -> StepRequest {
    var step = step
    for parameter in operation.parameters where step.arguments[parameter.name] == nil {
      guard let kind = parameter.handedOn, let object = outlook.handedOn(kind),
        parameter.isRequired || object.result != nil
      else { continue }
      // Of what is made without a name there is the reference alone, which is resolved when it is the step's turn.
      let value = JSONValue.string(object.handle)
      step.arguments[parameter.name] = parameter.isRepeated ? .array([value]) : value
    }
    return step
  }
}

extension Outlook {
  /// The one object of a kind that the latest step with any is about; nil where there are several.
  fileprivate func handedOn(_ kind: PlannedObject.Kind) -> PlannedObject? {
    let latest = received.lazy.map { $0.objects.filter { $0.kind == kind } }.first { !$0.isEmpty }
    return latest?.count == 1 ? latest?.first : nil
  }
}

/// What the steps of a run that are done left, by which what was planned is found again.
struct LeftResults: Sendable {
  private var outcomes: [Int: Outcome] = [:]

  /// Keeps what a step of the plan left.
  mutating func keep(_ outcome: Outcome, of step: Int) { outcomes[step] = outcome }

  /// The object that a reference stands for.
  subscript(_ reference: ResultReference) -> PlannedObject? {
    outcomes[reference.step]?.handoff.object(reference.kind)
  }

  /// An object as it is known now; one that was not left stays a reference, which fits nothing.
  func known(_ object: PlannedObject) -> PlannedObject { object.result.flatMap { self[$0] } ?? object }

  /// What was handed on, as it is known now.
  func known(_ handoffs: [Handoff]) -> [Handoff] {
    handoffs.map { handoff in
      var handoff = handoff
      handoff.objects = handoff.objects.map(known).filter { $0.result == nil }
      return handoff
    }
  }

  /// A precondition as it is known now.
  func known(_ precondition: Precondition) -> Precondition {
    let value = ResultReference(precondition.value).flatMap { self[$0]?.id } ?? precondition.value
    return Precondition(known(precondition.object), precondition.fact, is: value)
  }

  /// A plan as it is known now.
  func known(_ plan: Plan) -> Plan {
    Plan(
      plan.steps.map { step in
        var step = step
        step.objects = step.objects.map(known)
        step.preconditions = step.preconditions.map(known)
        return step
      })
  }
}

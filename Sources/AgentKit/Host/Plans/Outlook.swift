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

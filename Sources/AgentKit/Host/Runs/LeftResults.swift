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

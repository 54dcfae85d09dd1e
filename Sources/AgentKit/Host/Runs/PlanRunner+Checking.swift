/// Whether a step, planned again right before it is done, is still the one that was planned.
extension PlanRunner {
  /// Refuses a step that is no longer the one that was approved. What destroys must be so to the letter. For what can be
  /// taken back the same objects, effects, flags and preconditions are enough: a container that restarts all the time
  /// can be restarted.
  ///
  /// Once the run has changed something itself, words may differ, and what can be taken back need not find everything
  /// else as it was. But what a step before was to leave must be there, and what destroys finds all that it relies on.
  ///
  /// - Throws: `HostError.planChanged`.
  func check(
    _ fresh: AgentStep, against step: AgentStep, on foresight: Foresight, _ past: Past
  ) throws {
    guard fresh != step else { return }
    var known = step
    known.plan = past.left.known(step.plan)
    let mayDiffer = past.hasChanged || step.plan.effect < .destroy
    let parts = zip(fresh.plan.steps, zip(step.plan.steps, known.plan.steps))
    guard mayDiffer, fresh.definition == step.definition, fresh.plan.steps.count == step.plan.steps.count,
      parts.allSatisfy({ new, old in
        new.isAbout(old.1.objects, plannedAs: old.0.objects) && new.effect <= old.0.effect
          && Set(old.0.flags).isSuperset(of: new.flags)
          && (past.hasChanged
            ? new.holds(to: old.1.preconditions, plannedAs: old.0, on: foresight)
            : new.preconditions == old.1.preconditions)
      })
    else { throw HostError.planChanged(PlanDifferences(from: known, to: fresh).sentences) }
  }
}

extension PlannedStep {
  /// Whether it touches these objects. What an earlier step made is known by its id, whatever it is called by now.
  fileprivate func isAbout(_ known: [PlannedObject], plannedAs planned: [PlannedObject]) -> Bool {
    objects.count == known.count
      && zip(objects, zip(known, planned)).allSatisfy { new, old in
        old.1.result == nil ? new == old.0 : new.kind == old.0.kind && new.id == old.0.id
      }
  }

  /// Whether it finds what the planned step relies on: all of it before it destroys, else what was foreseen.
  fileprivate func holds(
    to known: [Precondition], plannedAs planned: PlannedStep, on foresight: Foresight
  ) -> Bool {
    zip(known, planned.preconditions).allSatisfy { known, precondition in
      let isRelied =
        planned.effect == .destroy
        || foresight.fact(on: precondition.object.kind, precondition.object.id) != nil
      return !isRelied || preconditions.contains(known)
    }
  }
}

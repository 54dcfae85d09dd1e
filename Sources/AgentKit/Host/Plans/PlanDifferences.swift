/// What is no longer as it was when a plan was made, one sentence for each thing.
struct PlanDifferences {
  private(set) var sentences: [String] = []

  /// Compares a plan with one that was made for the same requests later.
  init(from old: RunPlan, to new: RunPlan) {
    if old.workingDirectory != new.workingDirectory {
      sentences.append("the folder was \(old.workingDirectory), it is \(new.workingDirectory)")
    }
    if old.request != new.request { sentences.append("the request reads otherwise") }
    if old.steps.count != new.steps.count {
      sentences.append("there were \(old.steps.count) steps, there are \(new.steps.count)")
    }
    for (old, new) in zip(old.steps, new.steps) { compare(old, new) }
    if old.output != new.output {
      sentences.append("the result is written elsewhere, or replaces something else")
    }
  }

  /// Compares a step with the same one planned later.
  init(from old: AgentStep, to new: AgentStep) { compare(old, new) }

  private mutating func compare(_ old: AgentStep, _ new: AgentStep) {
    if old.agent != new.agent { sentences.append("\(old.agent) was to act, now \(new.agent)") }
    if old.definition != new.definition { sentences.append("the definition of \(old.agent) changed") }
    if old.operation != new.operation { sentences.append("\(old.operation) became \(new.operation)") }
    for name in Set(old.arguments.keys).union(new.arguments.keys).sorted()
    where old.arguments[name] != new.arguments[name] {
      sentences.append("\(old.operation): the argument \(name) is another")
    }
    let count = sentences.count
    compareSteps(old, new)
    // Nothing above tells them apart, so it is in the words.
    if sentences.count == count, old.plan != new.plan {
      for (old, new) in zip(old.plan.steps, new.plan.steps) where old != new {
        let difference =
          old.summary != new.summary
          ? "became \"\(new.summary)\""
          : old.leaves != new.leaves
            ? "would leave something else, or in another state" : "would be done by another command"
        sentences.append("\"\(old.summary)\" \(difference)")
      }
    }
  }

  private mutating func compareSteps(_ old: AgentStep, _ new: AgentStep) {
    let (before, now) = (old.plan.objects, new.plan.objects)
    for object in now where !before.contains(object) {
      sentences.append("\(object.kind.rawValue) \(object.name) (\(object.shortID)) came in")
    }
    for object in before where !now.contains(object) {
      sentences.append("\(object.kind.rawValue) \(object.name) (\(object.shortID)) is out")
    }
    for (old, new) in zip(old.plan.steps, new.plan.steps) {
      if old.effect != new.effect {
        sentences.append(
          "\"\(new.summary)\" would now \(new.effect.rawValue) instead of \(old.effect.rawValue)")
      }
      if old.flags != new.flags {
        let flags = new.flags.map(\.rawValue).joined(separator: ", ")
        sentences.append("\"\(new.summary)\" is now \(flags.isEmpty ? "without flags" : flags)")
      }
      compare(old.preconditions, new.preconditions)
    }
  }

  private mutating func compare(_ old: [Precondition], _ new: [Precondition]) {
    for before in old {
      let now = new.first { $0.object == before.object && $0.fact == before.fact }
      guard let now, now.value != before.value else { continue }
      sentences.append(
        "\(before.object.kind.rawValue) \(before.object.name): \(before.fact) was \(before.value), is \(now.value)"
      )
    }
  }
}

extension RunPlan {
  /// What another plan would do otherwise, a sentence for each thing.
  public func differences(to other: RunPlan) -> [String] {
    PlanDifferences(from: self, to: other).sentences
  }
}

extension PlannedObject {
  /// Enough of an id to know it again.
  var shortID: String { String((id.hasPrefix("sha256:") ? id.dropFirst(7) : id[...]).prefix(12)) }
}

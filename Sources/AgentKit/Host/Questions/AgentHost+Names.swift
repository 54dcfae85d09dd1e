extension AgentHost {
  /// How long is waited for names: whoever asks something quite different should not wait for an engine that hangs.
  private static let patience = Duration.seconds(2)

  /// What the operations know by name now, as far as their agents may look and the policy lets them.
  func namedObjects() async -> [PlannedObject] {
    let looks = catalogue.operations.compactMap { operation in
      mayLook(operation) ? operation.naming : nil
    }
    let context = RunContext(workingDirectory: workingDirectory)
    return await withTaskGroup(of: (Int, [PlannedObject])?.self) { group in
      for (number, look) in looks.enumerated() {
        group.addTask { (number, (try? await look(context)) ?? []) }
      }
      group.addTask {
        try? await Task.sleep(for: Self.patience)
        return nil
      }
      var found: [Int: [PlannedObject]] = [:]
      while found.count < looks.count, case .some(let (number, objects)?) = await group.next() {
        found[number] = objects
      }
      group.cancelAll()
      return looks.indices.flatMap { found[$0] ?? [] }
    }
  }

  /// What a delegation leaves open, with the names that may be meant where an object is missing; `nil` where it leaves
  /// nothing open.
  public func question(leftOpenBy delegation: Delegation) async -> Question? {
    guard var question = Question(leftOpenBy: delegation) else { return nil }
    question.choices = await choices(for: question)
    return question
  }

  /// The answers that a question knows; those that there are by name, where nothing was said about a missing object.
  func choices(for question: Question) async -> [Question.Choice] {
    guard question.choices.isEmpty, question.given == nil, let operation = question.operation,
      let parameter = catalogue[operation]?.parameters.first(where: { $0.name == question.parameter }),
      let kind = PlannedObject.Kind(rawValue: parameter.placeholder)
    else { return question.choices }
    let names = Set(await namedObjects().filter { $0.kind == kind }.map(\.name))
    return names.sorted().prefix(Self.mostChoices).map { Question.Choice($0) }
  }

  private static let mostChoices = 50

  private func mayLook(_ operation: RegisteredOperation) -> Bool {
    let step = StepRequest(agent: operation.agent, operation: operation.name)
    let look = PlannedStep("Look for names", effect: .observe)
    return (try? permitted(step)) != nil
      && policy.decide(look, of: operation.declaration, by: operation.agent) == .allow
  }

  /// Whether a step that does something has a list of names with words in it that were not taken for names.
  func leavesListOpen(_ delegation: Delegation) -> Bool {
    delegation.steps.contains { step in
      guard let operation = step.operation.flatMap({ catalogue[$0] }), operation.declaration.effect > .observe
      else { return false }
      return operation.parameters.contains { parameter in
        let names = Set(step.arguments[parameter.name]?.texts ?? [])
        return parameter.isObject && !names.isEmpty && !NameList.words(beside: names, in: step.text).isEmpty
      }
    }
  }

  /// The kinds of things that people call by names of their own making.
  private static let namedKinds = Set([PlannedObject.Kind.container, .network, .volume].map(\.rawValue))

  /// Whether a step lacks what it is about, though it takes no whole of things: a word that was not taken for a name may be
  /// one here.
  func leavesObjectOpen(_ delegation: Delegation) -> Bool {
    delegation.steps.contains { step in
      guard let parameters = step.operation.flatMap({ catalogue[$0] })?.parameters,
        let object = parameters.first(where: { $0.isObject && ($0.isRequired || $0.isRepeated) }),
        Self.namedKinds.contains(object.placeholder)
      else { return false }
      let takesAll = parameters.contains { $0.meansAll && step.arguments[$0.name] == .bool(true) }
      return step.arguments[object.name] == nil && !takesAll
    }
  }

  /// Gives steps the names that only who knows what there is can tell from other words: those in a list with names that
  /// were understood, and those of a step that names nothing.
  ///
  /// - Parameter evenOptional: Whether one goes to a step that could do without it.
  func naming(_ delegation: Delegation, _ known: KnownNames, evenOptional: Bool = false) -> Delegation {
    var delegation = delegation
    for number in delegation.steps.indices {
      let step = delegation.steps[number]
      guard let operation = step.operation.flatMap({ catalogue[$0] }) else { continue }
      let spared = operation.parameters.filter(\.excepts).flatMap { step.arguments[$0.name]?.texts ?? [] }
      for parameter in operation.parameters where parameter.isObject {
        let there = known.names(of: parameter.placeholder, in: step.text).filter { !spared.contains($0) }
        let taken = step.arguments[parameter.name]?.texts ?? []
        let listed = Set(NameList.words(beside: Set(taken), in: step.text))
        if taken.isEmpty, parameter.isRequired || parameter.isRepeated || evenOptional,
          let first = there.first
        {
          delegation.steps[number].arguments[parameter.name] =
            parameter.isRepeated ? .array(there.map(JSONValue.string)) : .string(first)
        } else if parameter.isRepeated, !taken.isEmpty {
          let more = there.filter { listed.contains($0) && !taken.contains($0) }
          delegation.steps[number].arguments[parameter.name] = .array((taken + more).map(JSONValue.string))
        }
        if !there.isEmpty { break }
      }
    }
    return delegation
  }
}

extension JSONValue {
  /// The texts that it is, or that it lists.
  var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let items): items.flatMap(\.texts)
    default: []
    }
  }
}

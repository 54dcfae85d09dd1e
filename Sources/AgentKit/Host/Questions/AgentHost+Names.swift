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
}

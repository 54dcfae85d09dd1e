extension Question {
  /// What a request leaves open before its work can be planned, in the form of every other question; `nil` where it
  /// leaves nothing open.
  public init?(leftOpenBy delegation: Delegation) {
    switch delegation.decision {
    case .delegate: return nil
    case .none:
      self.init("delegation.none", "no agent takes this request; say what is to be done, and to what")
    case .ask:
      guard let open = delegation.question else { return nil }
      // Where a value is missing, choosing an agent answers nothing.
      let choices = open.missing == nil ? open.choices : []
      self.init(
        "delegation.open", open.text, choices: choices.map { Choice($0) },
        operation: open.missing?.operation, parameter: open.missing?.parameter)
    }
  }
}

extension Delegation {
  /// The delegation with the value that was missing; `nil` where none was, or the answer is none.
  func answered(_ answer: String, in catalogue: OperationCatalogue) -> Delegation? {
    guard let missing = question?.missing,
      let parameter = catalogue[missing.operation]?.parameters.first(where: { $0.name == missing.parameter }),
      let value = try? parameter.read([answer])
    else { return nil }
    var answered = self
    answered.decision = .delegate
    answered.question = nil
    answered.steps = [
      Step(
        text: request, agent: missing.agent, operation: missing.operation, arguments: [parameter.name: value])
    ]
    return answered
  }
}

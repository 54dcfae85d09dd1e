extension AgentHost {
  /// Answers a question with what a person or a client chose; `nil` for no answer. An answer names an object or a value.
  /// It is never taken for a permission.
  public typealias Answering = @Sendable (Question) async -> String?

  /// How many questions one step, or one request, may ask.
  private static let mostQuestions = 8

  /// Routes a request, and asks where two agents may be meant or the request does not say what. One that is not plain is
  /// read again with what its names mean here first: "why is t1 down?" is somebody's where a container is called so.
  ///
  /// - Returns: The delegation; its decision is still `ask` where nobody answered.
  public func delegate(_ request: String, answering: Answering = { _ in nil }) async -> Delegation {
    let delegation = await routed(request, answering: answering)
    guard SpokenRequest(request).wantsReason else { return delegation }
    let reasoned = lookingForReason(delegation)
    guard reasoned != delegation, reasoned.steps.contains(where: \.arguments.isEmpty) else { return reasoned }
    return naming(reasoned, KnownNames(await namedObjects()), evenOptional: true)
  }

  /// What acts in the answer to somebody who wants to know why looks for the reason instead.
  private func lookingForReason(_ delegation: Delegation) -> Delegation {
    var delegation = delegation
    for number in delegation.steps.indices {
      let step = delegation.steps[number]
      guard let acting = step.operation.flatMap({ catalogue[$0] }),
        let reason = acting.declaration.reason.flatMap({ catalogue[$0] }),
        reason.agent == acting.agent
      else { continue }
      delegation.steps[number].operation = reason.name
      delegation.steps[number].arguments = reason.taking(step.arguments, from: acting)
    }
    return delegation
  }

  private func routed(_ request: String, answering: Answering) async -> Delegation {
    var delegation = router.route(request)
    var words = request
    if delegation.decision != .delegate {
      let names = KnownNames(await namedObjects())
      if let explained = names.explained(in: request) {
        let second = router.route(explained)
        // It became plain by its names: where one is wanted, one of them is meant.
        if second.decision == .delegate { return naming(second, names, evenOptional: true) }
      }
    } else if leavesListOpen(delegation) || leavesObjectOpen(delegation) {
      return naming(delegation, KnownNames(await namedObjects()))
    }
    var chosen: AgentDefinition?
    for _ in 0..<Self.mostQuestions {
      guard delegation.decision == .ask, var question = await question(leftOpenBy: delegation) else {
        return delegation
      }
      // The agent was chosen before; what remains is to say more.
      if chosen != nil { question.choices = [] }
      guard let answer = await answering(question), !answer.isEmpty else { return delegation }
      if let answered = delegation.answered(answer, in: catalogue) { return answered }
      if let definition = definitions.first(where: { $0.slug == Slug.of(answer) }) {
        chosen = definition
      } else {
        words += " " + answer
      }
      delegation =
        chosen.map { Router(definitions: [$0], catalogue: catalogue).route(words) } ?? router.route(words)
    }
    return delegation
  }

  /// Plans a step, and asks for what it does not say.
  func plan(
    _ step: StepRequest, by operation: RegisteredOperation, on outlook: Outlook, answering: Answering
  ) async throws -> AgentStep {
    var step = step
    for _ in 0..<Self.mostQuestions {
      do {
        return try await plan(step, by: operation, on: outlook)
      } catch let error as any AskingError {
        guard var question = error.question, let parameter = parameter(for: question, of: operation, in: step)
        else {
          throw error
        }
        question.operation = operation.name
        question.parameter = parameter.name
        question.choices = await choices(for: question)
        guard let answer = await answering(question), !answer.isEmpty else {
          throw question == error.question ? error : PlacedQuestion(question, of: error)
        }
        step.arguments[parameter.name] = try value(answer, for: parameter, instead: question.given, in: step)
      }
    }
    return try await plan(step, by: operation, on: outlook)
  }

  /// The parameter that an answer belongs to.
  private func parameter(
    for question: Question, of operation: RegisteredOperation, in step: StepRequest
  ) -> ParameterDescription? {
    if let name = question.parameter {
      return operation.parameters.first { $0.name == name || $0.flag == name }
    }
    let fitting = operation.parameters.filter { $0.placeholder == question.kind?.rawValue }
    if let given = question.given {
      return fitting.first { step.arguments[$0.name]?.holds(given) ?? false }
    }
    return fitting.first { step.arguments[$0.name].map { $0 == .null || $0 == .array([]) } ?? true }
  }

  /// The argument with an answer in it: in the place of what was not enough, where several may be given.
  private func value(
    _ answer: String, for parameter: ParameterDescription, instead given: String?, in step: StepRequest
  ) throws -> JSONValue {
    var texts = [answer]
    if parameter.isRepeated, let given, case .array(let items)? = step.arguments[parameter.name] {
      texts = items.map { $0.plain == given ? answer : $0.plain }
    }
    do {
      return try parameter.read(texts)
    } catch let error as InvalidValue {
      throw ArgumentError.invalid(error, operation: step.operation)
    }
  }
}

extension RegisteredOperation {
  /// Of another operation's arguments the one thing that this one can be about.
  fileprivate func taking(_ arguments: Arguments, from other: RegisteredOperation) -> Arguments {
    for parameter in parameters where parameter.isObject {
      for source in other.parameters where source.placeholder == parameter.placeholder {
        switch arguments[source.name] {
        case .array(let values)? where !parameter.isRepeated && values.count == 1:
          return [parameter.name: values[0]]
        case .string(let text)? where !parameter.isRepeated: return [parameter.name: .string(text)]
        default: continue
        }
      }
    }
    return [:]
  }
}

extension JSONValue {
  /// Whether it is a text, or holds one.
  fileprivate func holds(_ text: String) -> Bool {
    switch self {
    case .string(let value): value == text
    case .array(let items): items.contains { $0.holds(text) }
    default: false
    }
  }
}

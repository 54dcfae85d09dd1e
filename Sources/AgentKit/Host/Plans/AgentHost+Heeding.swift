/// Holds plans against the words that they were asked for in: whatever a request was routed to, nothing is done that it
/// rules out, and nothing that it says is dropped without a word.
extension AgentHost {
  /// Refuses a plan that changes something and does not heed its request.
  ///
  /// - Throws: `HostError`.
  func heed(_ request: String, in steps: [AgentStep]) async throws {
    let acting = steps.filter { $0.plan.effect >= .change }
    guard let first = acting.first else { return }
    let spoken = SpokenRequest(request)
    try spare(spoken, in: acting)
    if let condition = spoken.condition, !isSaid(condition, in: acting) {
      throw HostError.conditional(first.operation, words: condition)
    }
    if let restriction = spoken.restriction {
      // What a project or a network is not is nothing that an argument says.
      let isNegated = restriction.hasPrefix("not ")
      if let whole = acting.first(where: { isNegated || takesAll($0) && !isSaid(restriction, in: [$0]) }) {
        throw HostError.restricted(whole.operation, words: restriction)
      }
    }
    let work = steps.compactMap { step in catalogue[step.operation].map { ($0, step.arguments) } }
    // What a single order means was decided where it was read; of several none may be lost.
    for verb in spoken.orders
    where spoken.orders.count > 1 && !work.contains(where: { $0.does(verb, setting: $1, asked: request) }) {
      throw HostError.unheeded(words: verb)
    }
    try await heedNames(in: spoken, of: steps)
  }

  /// Refuses a plan that leaves out something that the request names. Who is there is asked only where a word is left that
  /// nothing accounts for.
  private func heedNames(in spoken: SpokenRequest, of steps: [AgentStep]) async throws {
    let accounted = words(accountedForBy: steps)
    let left = spoken.mentioned.filter {
      !spoken.leftOut.contains($0.lowercased()) && !accounted.contains($0.lowercased())
    }
    guard !left.isEmpty else { return }
    let objects = await namedObjects()
    let known = KnownNames(objects)
    for name in left where known.contains(name) {
      let ids = Set(objects.filter { $0.name == name }.map(\.id))
      guard steps.contains(where: { $0.plan.objects.contains { ids.contains($0.id) } }) else {
        throw HostError.unheeded(words: name)
      }
    }
  }

  /// The words that steps are about: what they touch, what their arguments say, and what their operations are asked for in.
  private func words(accountedForBy steps: [AgentStep]) -> Set<String> {
    var texts: [String] = []
    for step in steps {
      texts += step.plan.objects.map(\.name) + step.arguments.values.flatMap(\.texts)
      guard let operation = catalogue[step.operation] else { continue }
      texts += operation.declaration.vocabulary.verbs + operation.declaration.vocabulary.objects
      texts += operation.parameters.flatMap(\.words)
    }
    let parts = texts.flatMap { text in
      text.split { !$0.isLetter && !$0.isNumber && !"_.-".contains($0) }.map { $0.lowercased() }
    }
    return Set(parts).union(texts.map { $0.lowercased() })
  }

  /// Refuses steps that would change what the request says shall be left alone: by its name, as a service of a Compose
  /// project, or with all others of its kind.
  private func spare(_ spoken: SpokenRequest, in steps: [AgentStep]) throws {
    let names = spoken.leftOut
    guard !names.isEmpty else { return }
    for step in steps {
      for part in step.plan.steps where part.effect >= .change {
        let spared = part.objects.first { object in
          let name = object.name.lowercased()
          return names.contains(name) || spoken.kept.contains(object.kind.rawValue + "s")
            || object.kind == .container && names.contains { name.isService($0) }
        }
        if let spared { throw HostError.leftOut(step.operation, object: spared.name) }
      }
    }
  }

  /// Whether a step takes everything that there is, rather than what was named.
  private func takesAll(_ step: AgentStep) -> Bool {
    let parameters = catalogue[step.operation]?.parameters ?? []
    let isNamed = parameters.contains { parameter in
      guard parameter.isObject, case .array(let values)? = step.arguments[parameter.name] else {
        return false
      }
      return !values.isEmpty
    }
    return !isNamed
      && parameters.contains { $0.meansAll && step.arguments[$0.name] == .bool(true) }
  }

  /// Whether the arguments of some step hold the last of some words.
  private func isSaid(_ words: String, in steps: [AgentStep]) -> Bool {
    let last = words.split(separator: " ").last.map(String.init) ?? words
    return steps.contains {
      $0.arguments.values.contains { $0.texts.contains { $0.lowercased().contains(last) } }
    }
  }
}

extension RegisteredOperation {
  /// Whether it does what a verb orders, or one of the parameters that a request sets does: "remove it afterwards".
  func does(_ verb: String, setting arguments: Arguments, asked request: String) -> Bool {
    let vocabulary = declaration.vocabulary
    func orders(_ phrase: String) -> Bool { phrase.split(separator: " ").contains { $0 == verb } }
    if vocabulary.verbs.contains(where: orders) || vocabulary.phrases.contains(where: orders) { return true }
    let request = request.lowercased()
    return parameters.contains { parameter in
      arguments[parameter.name] != nil && parameter.words.contains { orders($0) && request.contains($0) }
    }
  }
}

extension String {
  /// Whether it is what Compose calls a container of a service: `shop-db-1`, `shop_db_1`.
  fileprivate func isService(_ service: String) -> Bool {
    guard let number = split(whereSeparator: { $0 == "-" || $0 == "_" }).last, number.allSatisfy(\.isNumber)
    else {
      return false
    }
    let stem = dropLast(number.utf8.count + 1)
    return stem.hasSuffix("-" + service) || stem.hasSuffix("_" + service)
  }
}

internal import AgentKit

extension ModuleConformance {
  /// Whether every operation is declared as hosts need it: with a sentence, tools that can be read, and a case.
  public func declarationProblems() -> [String] {
    module.operations.flatMap { operation -> [String] in
      var problems: [String] = []
      let declaration = operation.declaration
      if !declaration.summary.hasSuffix(".") { problems.append("its summary is no sentence") }
      for need in declaration.needs where ToolRule(need) == nil {
        problems.append("it needs \"\(need)\", which is no tool")
      }
      for included in declaration.includes.values.joined() where ToolRule(included) == nil {
        problems.append("it includes \"\(included)\", which is no tool")
      }
      if declaration.effect >= .change, declaration.needs.isEmpty {
        problems.append(
          "it may \(declaration.effect.rawValue) and needs no tool, so no definition can withhold it")
      }
      if !operation.isPlanned, !cases.contains(where: { $0.operation == operation.name }) {
        problems.append("there is no case for it")
      }
      return problems.map { "\(operation.name): \($0)" }
    }
  }

  /// Whether parameters are the same through every door: flags, JSON, and values found in plain requests.
  public func parameterProblems() -> [String] {
    module.operations.flatMap { operation -> [String] in
      let parameters = operation.parameters
      var problems = parameters.flatMap { faults(of: $0, in: operation) }
      if Set(parameters.map(\.flag)).count < parameters.count {
        problems.append("two parameters have one flag")
      }
      for trial in cases where trial.operation == operation.name {
        for (name, value) in trial.arguments {
          guard let parameter = parameters.first(where: { $0.name == name }) else {
            problems.append("a case gives \(name), which it does not have")
            continue
          }
          guard (try? parameter.read(value.typed)) == value else {
            problems.append("--\(parameter.flag) \(value.plain) is not read as \(value.canonicalText)")
            continue
          }
        }
      }
      return problems.map { "\(operation.name): \($0)" }
    }
  }

  private func faults(of parameter: ParameterDescription, in operation: RegisteredOperation) -> [String] {
    var problems: [String] = []
    if parameter.help.isEmpty { problems.append("--\(parameter.flag) says nothing about itself") }
    // A default can be given by hand too, unless it is that nothing is given.
    if let value = parameter.defaultValue, value != .null, value != .array([]),
      (try? parameter.read(value.typed)) != value
    {
      problems.append("the default of --\(parameter.flag) is not read as itself")
    }
    for example in operation.declaration.vocabulary.examples {
      for found in parameter.scan(Self.words(of: example)) {
        guard let read = try? parameter.read(found.value.typed),
          read == found.value || read == .array([found.value])
        else {
          problems.append(
            "\"\(found.value.plain)\", found in \"\(example)\", is no value of --\(parameter.flag)")
          continue
        }
      }
    }
    return problems
  }

  private static func words(of text: String) -> ScannedText {
    var words: [ScannedText.Word] = []
    var offset = 0
    for part in text.split(separator: " ", omittingEmptySubsequences: false) {
      let count = part.utf8.count
      if count > 0 {
        words.append(ScannedText.Word(String(part), range: offset..<offset + count, isKnown: false))
      }
      offset += count + 1
    }
    return ScannedText(words: words)
  }
}

extension JSONValue {
  /// The value as a person types it behind a flag: a text for each.
  fileprivate var typed: [String] {
    if case .array(let items) = self { items.map(\.plain) } else { [plain] }
  }
}

/// Carries what one step names to the steps beside it that leave it out: "check api … and write manifests for it".
enum CarriedArguments {
  ///
  /// - Parameter operations: The steps' operations; `nil` where a step has none.
  static func carry(through steps: inout [Delegation.Step], of operations: [RegisteredOperation?]) {
    guard steps.count > 1 else { return }
    func fill(_ number: Int, from other: Int) {
      guard let here = operations[number], let there = operations[other] else { return }
      Self.fill(&steps[number], of: here, from: steps[other], of: there)
    }
    for number in steps.indices.dropFirst() { fill(number, from: number - 1) }
    // "lint and optimize the Dockerfile in web": the first step's object follows in the second.
    for number in steps.indices.dropLast().reversed() where steps[number].arguments.isEmpty {
      fill(number, from: number + 1)
    }
  }

  /// Takes over the first argument that a parameter of the same kind can hold, where the step names no object yet.
  private static func fill(
    _ step: inout Delegation.Step, of here: RegisteredOperation, from other: Delegation.Step,
    of there: RegisteredOperation
  ) {
    for parameter in here.parameters where parameter.isObject && step.arguments[parameter.name] == nil {
      for source in there.parameters where source.placeholder == parameter.placeholder && source.isObject {
        guard let value = other.arguments[source.name].flatMap({ fit($0, to: parameter) }) else { continue }
        guard !hasObject(step, of: here) else { return }
        step.arguments[parameter.name] = value
        break
      }
    }
  }

  private static func hasObject(_ step: Delegation.Step, of operation: RegisteredOperation) -> Bool {
    operation.parameters.contains { $0.isObject && step.arguments[$0.name] != nil }
  }

  /// A list takes one value as a list of one; one value takes the only one of a list.
  private static func fit(_ value: JSONValue, to parameter: ParameterDescription) -> JSONValue? {
    switch value {
    case .array(let values): parameter.isRepeated ? value : values.count == 1 ? values.first : nil
    default: parameter.isRepeated ? .array([value]) : value
    }
  }
}

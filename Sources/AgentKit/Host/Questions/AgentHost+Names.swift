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

  private func mayLook(_ operation: RegisteredOperation) -> Bool {
    let step = StepRequest(agent: operation.agent, operation: operation.name)
    let look = PlannedStep("Look for names", effect: .observe)
    return (try? permitted(step)) != nil
      && policy.decide(look, of: operation.declaration, by: operation.agent) == .allow
  }
}

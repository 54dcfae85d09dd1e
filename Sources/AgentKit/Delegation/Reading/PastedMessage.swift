/// A request that is a message of a program, pasted, which some operation explains.
struct PastedMessage {
  private let message: String
  private let operation: Int
  private let index: DelegationIndex

  /// How sure it is that an explanation is wanted.
  private static let confidence = 0.97
  /// The most bytes of a request that are looked at.
  private static let longest = 16384

  /// Nil for any other request.
  init?(_ request: [UInt8], in index: DelegationIndex) {
    guard request.count <= Self.longest, !index.explaining.isEmpty else { return nil }
    for operation in index.explaining {
      guard let message = index.operations[operation].operation.declaration.messages?.message(in: request)
      else {
        continue
      }
      (self.message, self.operation, self.index) = (message, operation, index)
      return
    }
    return nil
  }

  /// Puts the explanation in the place of an answer that was found in another way.
  func decide(_ delegation: inout Delegation) {
    let entry = index.operations[operation]
    guard let parameter = entry.operation.declaration.messages?.parameter else { return }
    delegation.decision = .delegate
    delegation.steps = [
      Delegation.Step(
        text: delegation.request, agent: index.agents[entry.agent].name,
        operation: index.operationNames[operation], arguments: [parameter: .string(message)])
    ]
    delegation.question = nil
    delegation.confidence = Self.confidence
  }
}

package import AgentKit

/// What a request must fill one parameter of an operation with, for table tests.
package struct Slot: Sendable, CustomStringConvertible {
  /// The request, one of the operation's examples.
  package let request: String
  /// The operation.
  package let operation: OperationName
  /// The parameter.
  package let parameter: String
  /// The values, in the order of the request; for a single value, the surest.
  package let values: [String]
  private let names: Set<String>

  /// Expects values for a parameter; `names` are words in the request that nobody knows.
  package init(
    _ operation: OperationName, _ parameter: String, _ values: String..., in request: String,
    names: Set<String> = []
  ) {
    self.operation = operation
    self.parameter = parameter
    self.values = values
    self.request = request
    self.names = names
  }

  /// The request and the parameter.
  package var description: String { "\(operation) --\(parameter): \(request)" }

  /// Whether the request is one of the operation's own examples.
  package func isExample(of module: some CapabilityModule) -> Bool {
    module.operations.first { $0.name == operation }?.declaration.vocabulary.examples.contains(request)
      ?? false
  }

  /// What the parameter's scanner finds: everything that is surer than not, or for a single value the surest.
  package func found(by module: some CapabilityModule) -> [String] {
    guard
      let parameter = module.operations.first(where: { $0.name == operation })?.parameters
        .first(where: { $0.name == parameter })
    else { return [] }
    let found = parameter.scan(Request(request, names: names).text).filter { $0.certainty >= 0.5 }
    guard !parameter.isRepeated else {
      return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.value.plain)
    }
    let best = found.max { $0.certainty < $1.certainty }
    return best.map { [$0.value.plain] } ?? []
  }
}

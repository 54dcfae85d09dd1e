/// Finds the agent and the operation for requests in plain language.
///
/// Definitions and operations are compiled once; afterwards a request costs microseconds. The same request gets the
/// same answer on every run and machine. No model is asked, nothing leaves the process.
public struct Router: Sendable {
  let index: DelegationIndex

  /// Compiles definitions and the operations that serve them.
  public init(definitions: [AgentDefinition], catalogue: OperationCatalogue) {
    index = IndexCompiler.compile(definitions, catalogue)
  }

  /// Answers a request.
  public func route(_ request: String) -> Delegation { route(utf8: Array(request.utf8)) }

  /// Answers a request of any bytes; what is no UTF-8 counts as blank.
  public func route(utf8 request: [UInt8]) -> Delegation {
    let start = ContinuousClock.now
    var reading = RequestReading(request, index)
    var delegation = reading.answer()
    let duration = ContinuousClock.now - start
    delegation.microseconds =
      Double(duration.components.seconds) * 1e6 + Double(duration.components.attoseconds) / 1e12
    return delegation
  }
}

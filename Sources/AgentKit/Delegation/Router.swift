/// Finds the agent and the operation for requests in plain language.
///
/// Definitions and operations are compiled once; afterwards a request costs microseconds. The same request gets the
/// same answer on every run and machine. No model is asked, nothing leaves the process.
public struct Router: Sendable {
  let index: DelegationIndex
  let weights: FittedWeights
  private let boards = ScoreboardPool()

  /// Compiles definitions and the operations that serve them.
  public init(definitions: [AgentDefinition], catalogue: OperationCatalogue) {
    self.init(definitions: definitions, catalogue: catalogue, weights: .current, learned: .current)
  }

  /// Compiles with other numbers than those in use, to fit and to judge them.
  package init(
    definitions: [AgentDefinition], catalogue: OperationCatalogue, weights: FittedWeights,
    learned: LearnedWords
  ) {
    index = IndexCompiler.compile(definitions, catalogue, learned)
    self.weights = weights
  }

  /// The same router with other numbers.
  package func with(_ fit: RoutingFit.Result) -> Router {
    Router(index: index.with(fit.learned), weights: fit.weights)
  }

  private init(index: DelegationIndex, weights: FittedWeights) {
    self.index = index
    self.weights = weights
  }

  /// Answers a request.
  public func route(_ request: String) -> Delegation { route(utf8: Array(request.utf8)) }

  /// Answers a request of any bytes; what is no UTF-8 counts as blank.
  public func route(utf8 request: [UInt8]) -> Delegation {
    let start = ContinuousClock.now
    let reading = RequestReading(request, index, weights, boards: boards.take())
    var delegation = reading.answer()
    if reading.text.kinds.contains(.opensCommand), let command = WrittenCommands(request, in: index) {
      command.decide(&delegation)
    } else if let pasted = PastedMessage(request, in: index) {
      pasted.decide(&delegation)
    }
    boards.give(reading.boards)
    let duration = ContinuousClock.now - start
    delegation.microseconds =
      Double(duration.components.seconds) * 1e6 + Double(duration.components.attoseconds) / 1e12
    return delegation
  }
}

/// All example requests, and which words they share.
struct ExampleTable: Sendable {
  /// What an example speaks for, where it is counted.
  struct Target: Sendable {
    /// What likeness to it means.
    enum Meaning: UInt8, Sendable {
      /// It asks for an operation.
      case operation
      /// It tells what an operation does.
      case summary
      /// It asks for an agent.
      case agent
      /// It shows what an agent is not for.
      case counterexample
    }

    /// The operation's number, or the agent's.
    let number: Int32
    let meaning: Meaning
    /// The length of its vector of weights.
    let length: Float
  }

  var examples: [Example] = []
  /// Per example, what it speaks for.
  var targets: [Target] = []
  /// How telling each term is in an example request.
  var weight: [Float] = []
  /// Per term, the examples that hold it, in the order of their numbers.
  var mentions = Postings<Int32>()
  /// Per term, the agents that have it in an example of what they are for, each once.
  var agents = Postings<Int32>()

  /// Whether an example holds a term.
  func holds(_ example: Int32, _ term: Int32) -> Bool {
    var range = mentions.range(of: term)
    while let last = range.last, let first = range.first {
      let middle = (first + last) / 2
      let found = mentions[middle]
      if found == example { return true }
      range = found < example ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}

/// An example request.
struct Example: Sendable {
  let source: EvidenceSource
  /// Whether it shows what the agent is not for.
  let isCounterexample: Bool
  /// As it was written.
  let text: String

  /// What likeness to it speaks for.
  func target(length: Float) -> ExampleTable.Target {
    if isCounterexample {
      return ExampleTable.Target(number: source.agent, meaning: .counterexample, length: length)
    }
    guard source.operation >= 0 else {
      return ExampleTable.Target(number: source.agent, meaning: .agent, length: length)
    }
    return ExampleTable.Target(
      number: source.operation, meaning: source.kind == .summary ? .summary : .operation, length: length)
  }
}

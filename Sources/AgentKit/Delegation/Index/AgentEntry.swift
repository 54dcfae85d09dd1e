/// What the index keeps of an agent.
struct AgentEntry: Sendable {
  let name: String
  let file: String
  /// The lines on which sections begin, and their titles, in order.
  let sections: [(line: Int32, title: String)]
  /// Its operations, as numbers in the index.
  let operations: Range<Int>

  /// The title of the section that a line belongs to.
  func section(at line: Int32) -> String? {
    sections.last { $0.line <= line }?.title
  }
}

/// What the index keeps of an operation.
struct OperationEntry: Sendable {
  let agent: Int
  let operation: RegisteredOperation
}

/// Chooses between definitions of one name.
struct DefinitionMerger {
  private(set) var chosen: [AgentDefinition] = []
  private(set) var shadowed: [AgentDefinition] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var positions: [String: Int] = [:]

  mutating func add(_ definition: AgentDefinition) {
    guard let position = positions[definition.slug] else {
      positions[definition.slug] = chosen.count
      chosen.append(definition)
      return
    }
    let other = chosen[position]
    if definition.scope > other.scope {
      chosen[position] = definition
      lose(other, to: definition)
    } else {
      lose(definition, to: other)
    }
  }

  private mutating func lose(_ loser: AgentDefinition, to winner: AgentDefinition) {
    shadowed.append(loser)
    let place = loser.place(of: FrontmatterKey.name.rawValue)
    if loser.scope != winner.scope {
      diagnostics.append(
        Diagnostic(
          .shadowed, "`\(loser.name)` is not used: \(winner.file) comes first", file: loser.file, at: place,
          fix: "Rename one of them if both are wanted."))
    } else if loser.hasSameContent(as: winner) {
      diagnostics.append(
        Diagnostic(
          .duplicateDefinition, "\(winner.file) is the same definition", file: loser.file, at: place,
          fix: "Delete one of the two files."))
    } else {
      diagnostics.append(
        Diagnostic(
          .duplicateName, "`\(loser.name)` is also the name of \(winner.file), which is used",
          file: loser.file,
          at: place, fix: "Give one of them another name."))
    }
  }
}

extension AgentDefinition {
  /// Whether the two differ in nothing but where they were found.
  fileprivate func hasSameContent(as other: AgentDefinition) -> Bool {
    var moved = other
    moved.file = file
    moved.scope = scope
    return self == moved
  }
}

/// How the steps before one will have left the world, object by object, which is what that one is planned on.
///
/// Planning asks what is there now and holds this against it. When the step's turn comes, the steps before it are done,
/// and there is nothing left to foresee: it is planned again on the world alone.
public struct Foresight: Sendable, Hashable {
  /// What is known, one for each object, in the order in which it was first heard of.
  public private(set) var facts: [Postcondition] = []

  /// Foresees what some postconditions say, the last word on each object last.
  public init(_ postconditions: [Postcondition] = []) {
    for postcondition in postconditions { take(postcondition) }
  }

  /// Whether nothing is foreseen.
  public var isEmpty: Bool { facts.isEmpty }

  /// Adds what another step leaves.
  public mutating func take(_ new: Postcondition) {
    guard let index = facts.firstIndex(where: { $0.isAbout(new.object) }) else {
      facts.append(new)
      return
    }
    if new.state != .present || facts[index].state == .gone { facts[index].state = new.state }
    facts[index].uses.removeAll { new.releases.contains($0) }
    facts[index].uses += new.uses.filter { !facts[index].uses.contains($0) }
    facts[index].releases.removeAll { new.uses.contains($0) }
    facts[index].releases += new.releases.filter { !facts[index].releases.contains($0) }
    // Who is made anew under an id that was another's, as a volume's name is, is a result.
    if new.object.result != nil { facts[index].object = new.object }
  }

  /// What is foreseen of an object, by its id or, where its id is not known yet, its name.
  public func fact(on kind: PlannedObject.Kind, _ id: String) -> Postcondition? {
    facts.first { $0.isAbout(kind, id) }
  }

  /// Whether an object is one that a step before makes.
  public func isMade(_ object: PlannedObject) -> Bool {
    object.result != nil || fact(on: object.kind, object.id)?.object.result != nil
  }
}

extension Postcondition {
  /// Whether it is about the same object. A step may make several volumes, which have one reference and their names;
  /// and a volume's name is its id, whoever makes it.
  fileprivate func isAbout(_ other: PlannedObject) -> Bool {
    guard let result = other.result else { return isAbout(other.kind, other.id) }
    return object.kind == other.kind
      && (object.result == result ? object.name == other.name : object.id == other.name)
  }

  fileprivate func isAbout(_ kind: PlannedObject.Kind, _ id: String) -> Bool {
    object.kind == kind && (object.id == id || object.result != nil && object.name == id)
  }
}

/// How an object will be once a step is done. Later steps of the same run are planned on it, because the world is not
/// there yet when they are planned.
///
/// It is what the step means to leave, not what it left: whether that came about is seen when the next step is planned
/// again, right before it is done.
public struct Postcondition: Codable, Sendable, Hashable {
  /// What becomes of an object.
  public enum State: String, Codable, Sendable {
    /// It is there; what else is known of it stays as it was.
    case present
    /// It is there and works.
    case running
    /// It is there, and its processes are frozen.
    case paused
    /// It is there and does nothing.
    case stopped
    /// It is there no more: its name is free, and it uses nothing.
    case gone
  }

  /// The object. One that the step makes is its result (``PlannedObject/result``): until then nobody knows its id.
  public var object: PlannedObject
  /// How it will be.
  public var state: State
  /// What it uses then, or used before it was gone: a container its image, networks, volumes and the ports of the host.
  public var uses: [PlannedObject]
  /// What it uses no longer.
  public var releases: [PlannedObject]

  /// Says how an object that is there will be.
  public init(
    _ object: PlannedObject, _ state: State, uses: [PlannedObject] = [], releases: [PlannedObject] = []
  ) {
    self.object = object
    self.state = state
    self.uses = uses
    self.releases = releases
  }

  /// Says what the step makes.
  ///
  /// - Parameters:
  ///   - kind: What kind of object; a step makes one of a kind.
  ///   - name: What people will call it; nil where that is decided only then.
  ///   - state: How it will be.
  ///   - uses: What it will use; see ``PlannedObject/made(_:named:)`` for what the same step makes.
  public static func makes(
    _ kind: PlannedObject.Kind, named name: String?, _ state: State = .present,
    using uses: [PlannedObject] = []
  ) -> Postcondition {
    Postcondition(.made(kind, named: name), state, uses: uses)
  }
}

extension PlannedObject {
  /// What the very step that names it makes. The host gives it the step's number.
  public static func made(_ kind: Kind, named name: String?) -> PlannedObject {
    PlannedObject(ResultReference(step: ResultReference.thisStep, kind), name: name)
  }
}

extension PlannedStep {
  /// The step with what it makes known as the result of a step of the run.
  func numbered(_ number: Int) -> PlannedStep {
    var step = self
    for index in step.leaves.indices {
      step.leaves[index].object = step.leaves[index].object.numbered(number)
      step.leaves[index].uses = step.leaves[index].uses.map { $0.numbered(number) }
    }
    return step
  }
}

extension PlannedObject {
  fileprivate func numbered(_ number: Int) -> PlannedObject {
    guard let result, result.step == ResultReference.thisStep else { return self }
    let isNamed = name != result.description
    return PlannedObject(ResultReference(step: number, result.kind), name: isNamed ? name : nil)
  }
}

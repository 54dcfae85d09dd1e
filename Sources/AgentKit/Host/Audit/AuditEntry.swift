/// What the audit says about one step: who, what, why, with what result. Of arguments it holds names and shapes, of
/// objects what identifies them at the engine; never a value, a path or a text that somebody else wrote.
public struct AuditEntry: Sendable {
  /// What happened.
  public enum Event: String, Codable, Sendable {
    /// Something that changes or destroys is about to be done.
    case began
    /// A step ended, done or not.
    case ended
    /// A run was refused before its first step.
    case refused
    /// The end of the log was torn, by a crash or a full disk, and was cut off.
    case recovered
  }

  private(set) var event: Event
  /// What does not change while the entry is kept.
  private let members: [String: JSONValue]
  private var step: AgentStep?
  private var rules: [String] = []
  private var ending: (milliseconds: Int, failure: Failure?)?

  /// Whether somebody said yes to a part of it.
  var wasApproved = false
  /// The approval that was redeemed for its plan.
  var approval: Approval?

  init(_ step: AgentStep, of run: ContentHash?, by principal: Principal, in teller: RunTeller) {
    event = .began
    self.step = step
    var members: [String: JSONValue] = [
      "run": .string(teller.run.description), "span": .string(teller.span.description),
      "principal": .string(principal.id), "agent": .string(Slug.of(step.agent)),
    ]
    if let run { members["plan"] = .string(run.rawValue) }
    if let parent = teller.parent { members["parent"] = .string(parent.description) }
    self.members = members
  }

  private init(_ event: Event, _ members: [String: JSONValue]) {
    self.event = event
    self.members = members
  }

  /// A run that was refused as a whole. Of a plan that nobody knows the operations are not known either.
  static func refusal(
    of plan: ContentHash?, doing operations: [OperationName], by principal: Principal, in run: TraceID,
    because failure: Failure
  ) -> AuditEntry {
    AuditEntry(
      .refused,
      [
        "run": .string(run.description), "principal": .string(principal.id),
        "operation": .string(operations.map(\.rawValue).joined(separator: " ")),
        "plan": .string(plan?.rawValue ?? ""), "result": "refused", "code": .string(failure.code),
      ])
  }

  /// A torn end that was cut off.
  static func recovery(of bytes: Int) -> AuditEntry { AuditEntry(.recovered, ["bytes": .integer(bytes)]) }

  /// Takes over what a step is now known to do.
  mutating func plan(_ step: AgentStep) { self.step = step }

  /// Takes over what decided about a part of the step.
  mutating func add(_ ruling: Policy.Ruling) {
    if !rules.contains(ruling.reason) { rules.append(ruling.reason) }
  }

  /// Takes over how the step ended.
  mutating func finish(_ result: StepResult, after duration: Duration) {
    event = .ended
    step = result.step
    let (seconds, attoseconds) = duration.components
    ending = (Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000), result.failure)
  }

  /// The record without its place in the chain.
  var json: [String: JSONValue] {
    var members = members
    members["event"] = .string(event.rawValue)
    if let step { members.merge(Self.members(of: step)) { _, new in new } }
    if !rules.isEmpty { members["decided"] = .array(rules.map(JSONValue.string)) }
    if wasApproved { members["approved"] = true }
    if let approval { members["nonce"] = .string(approval.nonce) }
    guard let ending else { return members }
    members["ms"] = .integer(ending.milliseconds)
    if let failure = ending.failure {
      members["result"] = .string(failure.kind == .refused ? "refused" : "failed")
      members["code"] = .string(failure.code)
    } else {
      members["result"] = "done"
    }
    return members
  }

  /// What a step does, as far as the audit tells.
  private static func members(of step: AgentStep) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "operation": .string(step.operation.rawValue), "effect": .string(step.plan.effect.rawValue),
      "flags": .array(Set(step.plan.steps.flatMap(\.flags)).sorted().map { .string($0.rawValue) }),
      "arguments": .object(step.arguments.mapValues { .string($0.shape) }),
      "objects": .array(step.plan.objects.prefix(mostObjects).map { .string($0.auditName) }),
    ]
    members["definition"] = step.definition.map { .string($0.rawValue) }
    return members
  }

  private static let mostObjects = 50
}

extension JSONValue {
  /// What sort of value it is, which tells nothing of what it says.
  fileprivate var shape: String {
    switch self {
    case .null: "nothing"
    case .bool: "boolean"
    case .integer, .number: "number"
    case .string: "text"
    case .array(let items): "list of \(items.count)"
    case .object: "object"
    }
  }
}

extension PlannedObject {
  /// What the audit calls it: the engine's own id; of files and other hosts only that there was one.
  fileprivate var auditName: String {
    switch kind {
    case .container, .image, .network, .volume, .port: "\(kind.rawValue) \(id.prefix(80))"
    case .file, .folder, .engine, .registry, .cluster: kind.rawValue
    }
  }
}

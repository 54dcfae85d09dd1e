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
  private var members: [String: JSONValue]
  private var rules: [String] = []

  /// Whether somebody said yes to a part of it.
  var wasApproved = false
  /// The approval that was redeemed for its plan.
  var approval: Approval?

  init(_ step: AgentStep, of run: ContentHash?, by principal: Principal, in teller: RunTeller) {
    event = .began
    members = [
      "run": .string(teller.run.description), "span": .string(teller.span.description),
      "principal": .string(principal.id), "agent": .string(Slug.of(step.agent)),
    ]
    if let run { members["plan"] = .string(run.rawValue) }
    if let parent = teller.parent { members["parent"] = .string(parent.description) }
    plan(step)
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
  mutating func plan(_ step: AgentStep) {
    members["operation"] = .string(step.operation.rawValue)
    members["effect"] = .string(step.plan.effect.rawValue)
    members["flags"] = .array(Set(step.plan.steps.flatMap(\.flags)).sorted().map { .string($0.rawValue) })
    members["arguments"] = .object(step.arguments.mapValues { .string($0.shape) })
    members["objects"] = .array(step.plan.objects.prefix(Self.mostObjects).map { .string($0.auditName) })
    if let definition = step.definition { members["definition"] = .string(definition.rawValue) }
  }

  /// Takes over what decided about a part of the step.
  mutating func add(_ ruling: Policy.Ruling) {
    if !rules.contains(ruling.reason) { rules.append(ruling.reason) }
  }

  /// Takes over how the step ended.
  mutating func finish(_ result: StepResult, after duration: Duration) {
    event = .ended
    plan(result.step)
    let (seconds, attoseconds) = duration.components
    members["ms"] = .integer(Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    switch result.failure {
    case nil: members["result"] = "done"
    case .some(let failure):
      members["result"] = .string(failure.kind == .refused ? "refused" : "failed")
      members["code"] = .string(failure.code)
    }
  }

  /// The record without its place in the chain.
  var json: [String: JSONValue] {
    var members = members
    members["event"] = .string(event.rawValue)
    if !rules.isEmpty { members["decided"] = .array(rules.map(JSONValue.string)) }
    if wasApproved { members["approved"] = true }
    if let approval { members["nonce"] = .string(approval.nonce) }
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

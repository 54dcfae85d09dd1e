internal import Reporting

extension RunPlan: Codable {
  /// The plan as JSON. Its canonical text is what the hash is made over.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "schema": .string(Self.schema), "workingDirectory": .string(workingDirectory),
      "steps": .array(steps.map(\.json)),
    ]
    if let request { members["request"] = .string(request) }
    if let output { members["output"] = output.json }
    return .object(members)
  }

  /// The plan with its hash beside it; in canonical JSON, without `hash`, it is what was hashed. It holds the secrets
  /// that the plan's arguments hold: `--plan --format json` prints it with a mask for each, and with a member `masked`
  /// that names those values by their JSON Pointers (RFC 6901), so that nobody takes what is printed for what was hashed.
  ///
  /// - Throws: As ``hash``.
  public var signedJSON: JSONValue {
    get throws {
      guard case .object(var members) = json else { return json }
      members["hash"] = .string(try hash.rawValue)
      return .object(members)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case request, workingDirectory, steps, output
  }

  /// Reads a plan.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      request: try members.decodeIfPresent(String.self, forKey: .request),
      workingDirectory: try members.decode(String.self, forKey: .workingDirectory),
      steps: try members.decode([AgentStep].self, forKey: .steps),
      output: try members.decodeIfPresent(PlannedStep.self, forKey: .output))
  }

  /// Writes ``json``.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension AgentStep: Codable {
  /// The step as JSON.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "agent": .string(agent), "operation": .string(operation.rawValue), "arguments": .object(arguments),
      "plan": ["steps": .array(plan.steps.map(\.json))],
    ]
    if let definition { members["definition"] = .string(definition.rawValue) }
    return .object(members)
  }

  private enum CodingKeys: String, CodingKey {
    case agent, definition, operation, arguments, plan
  }

  /// Reads a step.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      agent: try members.decode(String.self, forKey: .agent),
      definition: try members.decodeIfPresent(ContentHash.self, forKey: .definition),
      operation: try members.decode(OperationName.self, forKey: .operation),
      arguments: try members.decode(Arguments.self, forKey: .arguments),
      plan: try members.decode(Plan.self, forKey: .plan))
  }

  /// Writes ``json``.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension PlannedStep {
  /// The step as JSON; ``typed`` is what a person would type.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "summary": .string(summary), "effect": .string(effect.rawValue),
      "flags": .array(flags.map { .string($0.rawValue) }), "objects": .array(objects.map(\.json)),
      "reversibility": .string(reversibility.rawValue),
      "preconditions": .array(preconditions.map(\.json)),
    ]
    if let command, let typed {
      members["command"] = .array(command.map(JSONValue.string))
      members["typed"] = .string(typed)
    }
    if let askedBy { members["askedBy"] = .string(askedBy) }
    if let undo { members["undo"] = .array(undo.map(JSONValue.string)) }
    if !leaves.isEmpty { members["leaves"] = .array(leaves.map(\.json)) }
    return .object(members)
  }

  /// The command as a person would type it into a POSIX shell.
  public var typed: String? { command.map { Block.Command(arguments: $0).command } }

  private enum CodingKeys: String, CodingKey {
    case summary, effect, flags, objects, command, askedBy, undo, preconditions, leaves
  }

  /// Reads a step.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try members.decode(String.self, forKey: .summary),
      effect: try members.decode(Effect.self, forKey: .effect),
      flags: Set(try members.decode([EffectFlag].self, forKey: .flags)),
      objects: try members.decode([PlannedObject].self, forKey: .objects),
      command: try members.decodeIfPresent([String].self, forKey: .command),
      askedBy: try members.decodeIfPresent(String.self, forKey: .askedBy),
      undo: try members.decodeIfPresent([String].self, forKey: .undo),
      preconditions: try members.decodeIfPresent([Precondition].self, forKey: .preconditions) ?? [],
      leaves: try members.decodeIfPresent([Postcondition].self, forKey: .leaves) ?? [])
  }

  /// Writes ``json``.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension PlannedObject {
  /// The object as JSON.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string(kind.rawValue), "id": .string(id), "name": .string(name),
    ]
    if let result { members["result"] = .string(result.description) }
    return .object(members)
  }
}

extension Precondition {
  /// The precondition as JSON.
  public var json: JSONValue {
    ["object": object.json, "fact": .string(fact), "value": .string(value)]
  }
}

extension Postcondition {
  /// The postcondition as JSON.
  public var json: JSONValue {
    var members: [String: JSONValue] = ["object": object.json, "state": .string(state.rawValue)]
    if !uses.isEmpty { members["uses"] = .array(uses.map(\.json)) }
    if !releases.isEmpty { members["releases"] = .array(releases.map(\.json)) }
    return .object(members)
  }

  private enum CodingKeys: String, CodingKey {
    case object, state, uses, releases
  }

  /// Reads a postcondition.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try members.decode(PlannedObject.self, forKey: .object),
      try members.decode(State.self, forKey: .state),
      uses: try members.decodeIfPresent([PlannedObject].self, forKey: .uses) ?? [],
      releases: try members.decodeIfPresent([PlannedObject].self, forKey: .releases) ?? [])
  }

  /// Writes ``json``.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

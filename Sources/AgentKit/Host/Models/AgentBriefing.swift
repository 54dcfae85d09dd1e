/// What an embedding host needs to carry a request out itself, where an agent has no capability module: the agent's
/// instructions and the tools that it was granted. Longshore has chosen the agent; the rest is the host's.
public struct AgentBriefing: Codable, Sendable, Hashable {
  /// `delegate`: the agent was found.
  public var decision: Delegation.Decision
  /// Always `nil`: no operation does it.
  public var operation: OperationName?
  /// The agent.
  public var agent: String
  /// The request.
  public var request: String
  /// The body of the definition: what a model is given as its instructions. Whoever wrote the definition wrote it, so
  /// it decides nothing about permissions.
  public var instructions: String
  /// The tools that the definition and the host both grant; `*` for all of the host's. Ask ``Policy/decide(_:)`` about
  /// each use all the same.
  public var tools: ToolGrant
  /// What may not be used, whatever ``tools`` says.
  public var disallowedTools: [ToolRule]
  /// The models that the definition asks for, best first.
  public var models: [String]

  /// Writes every member, `operation` as `null`: so it has the form of any other answer.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(decision, forKey: .decision)
    try members.encode(operation, forKey: .operation)
    try members.encode(agent, forKey: .agent)
    try members.encode(request, forKey: .request)
    try members.encode(instructions, forKey: .instructions)
    try members.encode(tools, forKey: .tools)
    try members.encode(disallowedTools, forKey: .disallowedTools)
    try members.encode(models, forKey: .models)
  }
}

extension AgentHost {
  /// The briefing for a request that belongs to an agent.
  ///
  /// - Throws: `HostError.unknownAgent`.
  public func briefing(of agent: String, for request: String) throws -> AgentBriefing {
    let definition = try definition(named: agent)
    return AgentBriefing(
      decision: .delegate, operation: nil, agent: definition.name, request: request,
      instructions: definition.body.text, tools: definition.tools.narrowed(by: grant),
      disallowedTools: definition.disallowedTools, models: definition.models)
  }

  /// Lets the host's language model answer a request of an agent without a module.
  ///
  /// - Throws: A failure `model.missing` where the host has none; what the model throws.
  public func consult(_ briefing: AgentBriefing) async throws -> Outcome {
    guard let model else {
      throw Failure(
        code: "model.missing",
        message: "\(briefing.agent) has no operation for this, and this host has no model",
        remedy: "Carry it out with the agent's instructions, or give the host a model.", kind: .environment)
    }
    return Outcome(try await model.answer(briefing).report(for: briefing))
  }
}

extension ToolGrant {
  /// What a definition and its host both grant.
  func narrowed(by host: ToolGrant) -> ToolGrant {
    switch (self, host) {
    case (.only(let rules), .only(let granted)):
      .only(
        rules.filter { host.covers($0) } + granted.filter { rule in !rules.contains(rule) && covers(rule) })
    case (.only, _): self
    case (.inherited, _), (.all, _): host
    }
  }
}

/// What a host lets happen without asking, what it asks about, and what it refuses.
///
/// The default allows looking and writing files that the user named, and asks before anything changes. Rules narrow and
/// widen that; a `destroy` is always asked about, whatever the policy and its rules say.
public struct Policy: Sendable, Hashable {
  /// What is decided about one step.
  public enum Decision: Sendable, Hashable {
    /// It may happen.
    case allow
    /// Somebody must say yes.
    case ask
    /// It may not happen, for this reason.
    case refuse(String)
  }

  /// A decision and what it rests on.
  public struct Ruling: Sendable, Hashable {
    /// What is decided.
    public let decision: Decision
    /// The rule or the default that decided: `deny Bash(docker rm *)`, `effect change`.
    public let reason: String
  }

  /// The strongest effect that needs no question. Never above `change`.
  public var allowedUpTo: Effect { didSet { allowedUpTo = min(allowedUpTo, .change) } }
  /// Flags that need a question even where the effect does not.
  public var askedFlags: Set<EffectFlag>
  /// What is denied, asked about and allowed besides.
  public var rules: PolicyRules

  /// Makes a policy.
  public init(
    allowedUpTo: Effect = .writeFiles,
    askedFlags: Set<EffectFlag> = [.runsUntrusted, .hostPrivilege, .otherEngine],
    rules: PolicyRules = PolicyRules()
  ) {
    self.allowedUpTo = min(allowedUpTo, .change)
    self.askedFlags = askedFlags
    self.rules = rules
  }

  /// Decides about a step of an operation whose declaration sets the ceiling.
  public func decide(_ step: PlannedStep, of declaration: Declaration, by agent: String = "") -> Decision {
    judge(step, of: declaration, by: agent).decision
  }

  /// Decides about a step, and says why.
  public func judge(_ step: PlannedStep, of declaration: Declaration, by agent: String = "") -> Ruling {
    if step.effect > declaration.effect {
      return Ruling(
        decision: .refuse(
          "it would \(step.effect.rawValue), and \(declaration.name) may at most \(declaration.effect.rawValue)"
        ),
        reason: "ceiling \(declaration.effect.rawValue)")
    }
    if let flag = step.flags.first(where: { !declaration.flags.contains($0) }) {
      return Ruling(
        decision: .refuse("it would be \(flag.rawValue), which \(declaration.name) does not declare"),
        reason: "undeclared flag \(flag.rawValue)")
    }
    let answer = rules.answer(
      .step(step, of: declaration.name, needs: declaration.commands(of: step), agent: agent))
    switch answer {
    case .deny(let rule):
      let origin = rule.origin.map { " (\($0))" } ?? ""
      return Ruling(
        decision: .refuse("the rule \(rule.text) denies it\(origin)"), reason: "deny \(rule.text)")
    case .ask(let rule): return Ruling(decision: .ask, reason: "ask \(rule.text)")
    case .allow, .silent: break
    }
    if step.effect == .destroy { return Ruling(decision: .ask, reason: "effect destroy") }
    if let flag = step.flags.first(where: { askedFlags.contains($0) && !rules.allows($0) }) {
      return Ruling(decision: .ask, reason: "flag \(flag.rawValue)")
    }
    if case .allow(let rule) = answer { return Ruling(decision: .allow, reason: "allow \(rule.text)") }
    return Ruling(
      decision: step.effect > allowedUpTo ? .ask : .allow, reason: "effect \(step.effect.rawValue)")
  }

  /// Decides about a tool that the embedding host's own agent wants to use. What no rule is about is asked.
  public func decide(_ use: ToolUse) -> Decision {
    switch rules.answer(use) {
    case .deny(let rule): .refuse("the rule \(rule.text) denies it")
    case .ask, .silent: .ask
    case .allow: .allow
    }
  }
}

/// What a host lets happen without asking, what it asks about, and what it refuses.
///
/// The default allows looking and writing files that the user named, and asks before anything changes. A `destroy` is
/// always asked about, whatever the policy says.
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

  /// The strongest effect that needs no question. Never above `change`.
  public var allowedUpTo: Effect
  /// Flags that need a question even where the effect does not.
  public var askedFlags: Set<EffectFlag>

  /// Makes a policy.
  public init(
    allowedUpTo: Effect = .writeFiles,
    askedFlags: Set<EffectFlag> = [.runsUntrusted, .hostPrivilege, .otherEngine]
  ) {
    self.allowedUpTo = min(allowedUpTo, .change)
    self.askedFlags = askedFlags
  }

  /// Decides about a step of an operation whose declaration sets the ceiling.
  public func decide(_ step: PlannedStep, of declaration: Declaration) -> Decision {
    if step.effect > declaration.effect {
      return .refuse(
        "it would \(step.effect.rawValue), and \(declaration.name) may at most \(declaration.effect.rawValue)"
      )
    }
    if let flag = step.flags.first(where: { !declaration.flags.contains($0) }) {
      return .refuse("it would be \(flag.rawValue), which \(declaration.name) does not declare")
    }
    if step.effect > allowedUpTo || step.flags.contains(where: askedFlags.contains) { return .ask }
    return .allow
  }
}

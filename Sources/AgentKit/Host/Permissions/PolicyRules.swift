/// Lists of what is denied, asked about and allowed. Denying goes first, then asking, then allowing; which rule is more
/// specific makes no difference, nor does their order.
public struct PolicyRules: Sendable, Hashable {
  /// What may not happen.
  public var deny: [PolicyRule]
  /// What somebody must say yes to.
  public var ask: [PolicyRule]
  /// What needs no question.
  public var allow: [PolicyRule]
  /// Where relative paths in rules start from.
  var place: RulePlace

  /// Makes lists.
  ///
  /// - Parameters:
  ///   - folder: The folder that relative paths in rules start from; an absolute path.
  ///   - home: The user's home folder, for `~` and `$HOME`.
  public init(
    deny: [PolicyRule] = [], ask: [PolicyRule] = [], allow: [PolicyRule] = [],
    folder: String = "/", home: String? = nil
  ) {
    self.deny = deny
    self.ask = ask
    self.allow = allow
    place = RulePlace(folder: folder, home: home)
  }

  /// What the rules say about a use.
  public enum Answer: Sendable, Hashable {
    /// A rule denies it.
    case deny(PolicyRule)
    /// A rule asks for a yes.
    case ask(PolicyRule)
    /// Rules allow all of it.
    case allow(PolicyRule)
    /// No rule is about it.
    case silent
  }

  /// Holds a use against the rules.
  public func answer(_ use: ToolUse) -> Answer {
    if deny.isEmpty, ask.isEmpty, allow.isEmpty { return .silent }
    let use = SeenUse(use, home: place.home)
    if let rule = deny.first(where: { $0.touches(use, in: place) }) { return .deny(rule) }
    if let rule = ask.first(where: { $0.touches(use, in: place) }) { return .ask(rule) }
    if let rule = allowing(use) { return .allow(rule) }
    return .silent
  }

  /// A rule that allows a use, where all of it is allowed: every command of a text by some rule.
  private func allowing(_ use: SeenUse) -> PolicyRule? {
    if let rule = allow.first(where: { $0.covers(use, in: place) }) { return rule }
    guard use.isPlain, let first = use.commands.first else { return nil }
    guard use.commands.allSatisfy({ command in allow.contains { $0.allows(command) } }) else { return nil }
    return allow.first { $0.allows(first) }
  }

  /// Whether a rule allows steps with a flag by name: an operation that is allowed is not yet allowed to hand out power.
  func allows(_ flag: EffectFlag) -> Bool {
    allow.contains { $0.tool.name == "flag" && $0.tool.specifier == flag.rawValue }
  }

  /// What of an operation's alternative tools the rules leave.
  func leaves(_ need: ToolRule) -> Bool {
    !deny.contains { $0.tool.covers(need) }
  }
}

/// One setting, declared once: reading, checking, merging, help and documentation derive from it.
public struct SettingKey: Sendable, Hashable {
  /// Who may set it.
  public enum Reach: String, Sendable, Hashable, Codable {
    /// The user, and a project that makes it stricter. What would make it laxer is left out of account and said.
    case narrowed
    /// The user alone.
    case user
  }

  /// Its name in the file: the group, a dot, the key.
  public let name: String
  /// What values it takes.
  public let kind: SettingKind
  /// Its value where no file sets it.
  public let fallback: SettingValue
  /// Who may set it.
  public let reach: Reach
  /// What it does, in sentences for people.
  public let help: String

  private init(
    _ name: String, _ kind: SettingKind, default fallback: SettingValue, _ reach: Reach, _ help: String
  ) {
    self.name = name
    self.kind = kind
    self.fallback = fallback
    self.reach = reach
    self.help = help
  }

  /// The group that the key stands in.
  var group: Substring { name.prefix { $0 != "." } }
  /// The key in its group.
  var member: Substring { name.drop { $0 != "." }.dropFirst() }

  static let deny = SettingKey(
    "permissions.deny", .rules, default: .rules([]), .narrowed,
    "Rules for what may not happen, whatever else allows it: Bash(docker rm *), operation(volume.*), effect(destroy)."
  )
  static let ask = SettingKey(
    "permissions.ask", .rules, default: .rules([]), .narrowed,
    "Rules for what somebody must say yes to each time, even where a rule allows it.")
  static let allow = SettingKey(
    "permissions.allow", .rules, default: .rules([]), .user,
    "Rules for what needs no question. What destroys is asked about all the same; a delicate step also needs "
      + "flag(NAME).")
  static let allowUpTo = SettingKey(
    "permissions.allow-up-to", .effect, default: .effect(.writeFiles), .narrowed,
    "The strongest effect that needs no question; change at most.")
  static let askAbout = SettingKey(
    "permissions.ask-about", .flags, default: .flags([.runsUntrusted, .hostPrivilege, .otherEngine]),
    .narrowed,
    "Flags that need a question even where the effect does not.")
  static let tools = SettingKey(
    "permissions.tools", .tools, default: .tools(.all), .narrowed,
    "The tools that agents are granted; a definition narrows them further. * grants all.")
  static let lifetime = SettingKey(
    "approvals.lifetime", .duration(10...3600), default: .number(ApprovalDesk.lifetime), .narrowed,
    "How long a plan waits for its yes: 30s, 5m, 1h.")
  static let depth = SettingKey(
    "handoffs.depth", .count(0...10), default: .number(RunLimits().depth), .narrowed,
    "How many handoffs between agents may follow from one another.")
  static let steps = SettingKey(
    "handoffs.steps", .count(0...200), default: .number(RunLimits().steps), .narrowed,
    "How many steps a run may have in all before nothing more is handed on.")
  static let auditFolder = SettingKey(
    "audit.folder", .folder, default: .folder(nil), .user,
    "Where the record of what was done is kept: an absolute path, or one that begins with ~/.")
  static let auditSize = SettingKey(
    "audit.size", .bytes(64 << 10...1 << 30), default: .number(8 << 20), .user,
    "How large a file of the record may become before the next is begun: 512KiB, 8MiB.")
  static let auditKept = SettingKey(
    "audit.kept", .count(1...10_000), default: .number(16), .user,
    "How many full files of the record are kept.")

  /// Every setting, in the order in which they are documented.
  public static let all = [
    deny, ask, allow, allowUpTo, askAbout, tools, lifetime, depth, steps, auditFolder, auditSize, auditKept,
  ]

  /// The setting of a name.
  public static func named(_ name: String) -> SettingKey? { all.first { $0.name == name } }
}

/// The value of a setting.
public enum SettingValue: Sendable, Hashable {
  /// Permission rules.
  case rules([PolicyRule])
  /// An effect.
  case effect(Effect)
  /// Flags of effects.
  case flags(Set<EffectFlag>)
  /// A grant of tools.
  case tools(ToolGrant)
  /// A count, seconds, or bytes.
  case number(Int)
  /// An absolute path; `nil` for the place that the host chooses.
  case folder(String?)

  /// The value as it is shown.
  public var text: String {
    switch self {
    case .rules(let rules): rules.isEmpty ? "none" : rules.map(\.text).joined(separator: ", ")
    case .effect(let effect): effect.rawValue
    case .flags(let flags): flags.isEmpty ? "none" : flags.sorted().map(\.rawValue).joined(separator: ", ")
    case .tools(.only(let rules)): rules.isEmpty ? "none" : rules.map(\.text).joined(separator: ", ")
    case .tools: "*"
    case .number(let number): String(number)
    case .folder(let path): path ?? "the host's own"
    }
  }

  /// The value as JSON.
  public var json: JSONValue {
    switch self {
    case .rules(let rules): .array(rules.map { .string($0.text) })
    case .effect(let effect): .string(effect.rawValue)
    case .flags(let flags): .array(flags.sorted().map { .string($0.rawValue) })
    case .tools(.only(let rules)): .array(rules.map { .string($0.text) })
    case .tools: "*"
    case .number(let number): .integer(number)
    case .folder(let path): path.map(JSONValue.string) ?? .null
    }
  }

  /// What counts where a user says this and a project says that; `nil` where all of what the project says would allow
  /// more than the user does.
  func narrowed(by project: SettingValue, of key: SettingKey) -> SettingValue? {
    guard key.reach == .narrowed else { return nil }
    switch (self, project) {
    case (.rules(let mine), .rules(let theirs)): return .rules(mine + theirs)
    case (.effect(let mine), .effect(let theirs)): return theirs <= mine ? .effect(theirs) : nil
    case (.flags(let mine), .flags(let theirs)): return theirs.isSuperset(of: mine) ? .flags(theirs) : nil
    case (.number(let mine), .number(let theirs)): return theirs <= mine ? .number(theirs) : nil
    case (.tools(let mine), .tools(let theirs)):
      guard case .only(let rules) = theirs else { return mine == theirs ? .tools(mine) : nil }
      let covered = rules.filter { mine.covers($0) }
      return covered.count == rules.count ? .tools(.only(rules)) : nil
    default: return nil
    }
  }
}

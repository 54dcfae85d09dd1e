/// What a definition says about the tools it may use.
public enum ToolGrant: Sendable, Hashable {
  /// Nothing: the host decides.
  case inherited
  /// Every tool: `*`.
  case all
  /// These, and no others; none where the list is empty.
  case only([ToolRule])

  /// Whether a tool may be used, as far as the definition says: ``inherited`` leaves it to the host and says yes.
  public func covers(_ need: ToolRule) -> Bool {
    switch self {
    case .inherited, .all: true
    case .only(let rules): rules.contains { $0.covers(need) }
    }
  }
}

extension ToolGrant: Codable {
  /// Reads `null`, `"*"` or a list of rules.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .inherited
    } else if (try? container.decode(String.self)) == "*" {
      self = .all
    } else {
      self = .only(try container.decode([ToolRule].self))
    }
  }

  /// Writes `null`, `"*"` or a list of rules.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .inherited: try container.encodeNil()
    case .all: try container.encode("*")
    case .only(let rules): try container.encode(rules)
    }
  }
}

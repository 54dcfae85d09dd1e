internal import Archives

/// A tool, or a part of what a tool can do: `Bash`, `Bash(docker build:*)`, `mcp__docker__*`, `docker/*`.
///
/// A rule is never widened. A specifier that cannot be understood stays as it is and covers only the same text.
public struct ToolRule: Sendable, Hashable {
  /// The tool in Claude Code's spelling (`Bash`, `mcp__docker__*`); a name that no host is known to use stays as
  /// written.
  public let name: String
  /// What stands in parentheses, with blanks around it removed; `nil` where there are none.
  public let specifier: String?
  /// The rule as written.
  public let text: String
  /// The commands that it is about, where its specifier names any.
  let commands: CommandPattern?

  /// The greatest length of a rule in UTF-8 bytes.
  public static let longest = 1024

  /// Reads a rule.
  ///
  /// - Returns: `nil` where the text is empty, longer than ``longest``, or has parentheses that do not match, or where
  ///   the tool's name holds a quotation mark or a bracket, which are left over from a list that is none.
  public init?(_ text: String) {
    let text = text.trimmed
    guard text.utf8.count <= Self.longest else { return nil }
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "(")) else {
      guard !text.isEmpty, !text.utf8.contains(UInt8(ascii: ")")), Self.isName(text) else { return nil }
      self.init(name: ToolNames.canonical(text), specifier: nil, text: text)
      return
    }
    let name = text[..<open].trimmed
    guard !name.isEmpty, Self.isName(name), text.utf8.last == UInt8(ascii: ")"), Self.isBalanced(text) else {
      return nil
    }
    let specifier = text[text.utf8.index(after: open)...].dropLast().trimmed
    self.init(name: ToolNames.canonical(name), specifier: specifier, text: text)
  }

  private init(name: String, specifier: String?, text: String) {
    self.name = name
    self.specifier = specifier
    self.text = text
    commands = ["Bash", "*"].contains(name) ? specifier.map(CommandPattern.init) : nil
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in !"\"'[]{}".utf8.contains(byte) }
  }

  /// Whether the first parenthesis is closed by the last character and no earlier.
  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    var remaining = text.utf8.count
    for byte in text.utf8 {
      remaining -= 1
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return remaining == 0 }
      }
    }
    return false
  }

  /// The rule in Claude Code's spelling: `Read` for `read_file`, `mcp__docker__*` for `docker/*`.
  public var canonicalText: String { specifier.map { "\(name)(\($0))" } ?? name }

  /// Two rules are equal that allow the same, however the tool is spelled.
  public static func == (lhs: ToolRule, rhs: ToolRule) -> Bool {
    lhs.name == rhs.name && lhs.specifier == rhs.specifier
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(specifier)
  }
}

extension ToolRule {
  /// Whether all that `need` stands for is allowed where this rule is.
  ///
  /// - `Bash` covers `Bash(docker rm *)`, and `*` covers everything.
  /// - `Bash(docker:*)` and `Bash(docker *)` cover `Bash(docker rm *)`; `Bash(docker rm *)` does not cover
  ///   `Bash(docker *)` or `Bash`.
  /// - `mcp__docker` and `mcp__docker__*` cover every tool of the server `docker`.
  /// - `Read(src/**)` covers `Read(src/a.swift)`; `Agent(a, b)` covers `Agent(a)`.
  public func covers(_ need: ToolRule) -> Bool {
    guard coversName(need.name) else { return false }
    guard let specifier, specifier != "*", specifier != "**" else { return true }
    guard let wanted = need.specifier else { return false }
    switch name {
    case "Bash": return commandsCover(need)
    case "Agent", "Skill":
      let allowed = Set(specifier.split(separator: ",").map(\.trimmed))
      return wanted.split(separator: ",").allSatisfy { allowed.contains($0.trimmed) }
    default: return specifier == wanted || coversPath(specifier, wanted)
    }
  }

  /// Whether the two may allow the same use. For rules that forbid: one that forbids a part of what is needed forbids
  /// it all.
  public func overlaps(_ other: ToolRule) -> Bool {
    if covers(other) || other.covers(self) { return true }
    guard name == other.name, name == "Bash", let commands, let theirs = other.commands else { return false }
    return commands.overlaps(theirs)
  }

  private func commandsCover(_ need: ToolRule) -> Bool {
    guard let commands, let wanted = need.commands else { return false }
    return commands.covers(wanted)
  }

  private func coversName(_ other: String) -> Bool {
    if name == "*" || name == other { return true }
    guard let server = name.withoutPrefix("mcp__") else { return false }
    if server == "*" { return other.hasPrefix("mcp__") }
    if let prefix = server.withoutSuffix("*") { return other.hasPrefix("mcp__" + prefix) }
    return false
  }

  /// Folders: `src/**` covers what lies under `src/`.
  private func coversPath(_ pattern: String, _ wanted: String) -> Bool {
    guard let folder = pattern.withoutSuffix("**"), folder.utf8.last == UInt8(ascii: "/"),
      !folder.contains("*")
    else {
      return false
    }
    return wanted.utf8.starts(with: folder.utf8) && !wanted.pathParts.contains("..")
  }
}

extension ToolRule: Codable {
  /// Reads a rule from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let rule = ToolRule(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a tool rule")
    }
    self = rule
  }

  /// Writes the rule in Claude Code's spelling, so that two rules that allow the same are written the same.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(canonicalText)
  }
}

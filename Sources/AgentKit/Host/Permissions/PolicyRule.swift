internal import Archives

/// One rule of a permission list: a tool or a part of what it can do, in the notation of Claude Code, or one of this
/// host's own: `operation(container.remove)`, `operation(volume.*)`, `effect(destroy)`, `flag(hostPrivilege)`,
/// `agent(code-reviewer)`.
///
/// What a rule for `Bash` with a command means for a step of an operation:
/// - It is about each step whose command, as the plan shows it, is one of the rule's.
/// - One that denies or asks is about every changing step of an operation that declares the rule's command among its
///   `needs`, in any spelling: `Bash(docker system prune *)` denies `system.prune`, which removes thing by thing.
/// - The same goes for what the operation declares that it `includes`, for steps that touch such objects:
///   `Bash(docker volume prune *)` denies `system.prune` where it would remove a volume.
/// - Where a changing step is typed otherwise than the operation's `needs` say, a rule that shares a command with one of
///   them is about it: `Bash(docker system prune --volumes *)` denies `system.prune` as well.
///
/// A rule that denies a whole kind of tool (`mcp__docker__*`) leaves an operation its other `needs`.
public struct PolicyRule: Sendable, Hashable {
  /// The rule as a tool with its specifier.
  public let tool: ToolRule
  /// Where it stands, as `file:line`; `nil` where code made it.
  public let origin: String?
  /// The folder that a relative path in it starts from; `nil` for the rules' own.
  let folder: String?

  /// Reads a rule.
  ///
  /// - Throws: `InvalidValue` that says what is wrong: nobody would notice a rule that means nothing.
  public init(_ text: String, origin: String? = nil) throws {
    try self.init(text, origin: origin, folder: nil)
  }

  init(_ text: String, origin: String?, folder: String?) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(80)), is: "permission rule", because: reason)
    }
    guard let tool = ToolRule(text) else {
      throw fault("write a tool, or a tool with what it may do in parentheses: Bash(docker rm *)")
    }
    self.tool = tool
    self.origin = origin
    self.folder = folder
    switch tool.name {
    // `agent` is a tool of some hosts as well, which call it so.
    case "operation", "Agent":
      guard let specifier = tool.specifier, !specifier.isEmpty else {
        throw fault("say which: \(tool.name.lowercased())(NAME), where * stands for any text")
      }
    case "effect":
      guard Effect(rawValue: tool.specifier ?? "") != nil else {
        throw fault("effects are \(Effect.allCases.map(\.rawValue).joined(separator: ", "))")
      }
    case "flag":
      guard EffectFlag(rawValue: tool.specifier ?? "") != nil else {
        throw fault("flags are \(EffectFlag.allCases.map(\.rawValue).joined(separator: ", "))")
      }
    case "Bash", "Read", "Edit", "Write", "*": break
    default:
      guard ToolNames.isKnown(tool.name) else {
        throw fault(
          "there is no tool \"\(tool.name)\"; use Bash, Read, Edit, mcp__SERVER__TOOL, operation or effect")
      }
    }
  }

  /// The rule as it was written.
  public var text: String { tool.text }

  /// The commands that a rule for `Bash` is about; `nil` for all.
  private var commands: CommandPattern? { tool.specifier == "*" ? nil : tool.commands }

  /// Whether a use does, in any part, what the rule stands for: how rules that forbid or ask are meant.
  func touches(_ use: SeenUse, in place: RulePlace) -> Bool {
    if let own = isOwn(use.use) { return own }
    switch tool.name {
    case "*": return true
    case "Bash":
      guard let commands else { return runsCommands(use.use) }
      return use.runs(commands) || use.isOwn(tool, commands)
    case "Read", "Edit", "Write":
      // Without a path it is about the tool, and a shell is another.
      let files = namesPaths ? use.mentionedFiles : use.files
      return files.contains { file in
        file.writes == (tool.name != "Read")
          && place.spellings(of: file.path).contains { matches($0, in: place) }
      }
    default: return isTool(use.use)
    }
  }

  /// Whether everything that a use does is what the rule stands for: how a rule that allows is meant.
  func covers(_ use: SeenUse, in place: RulePlace) -> Bool {
    if let own = isOwn(use.use) { return own }
    switch tool.name {
    case "*": return true
    case "Read", "Edit", "Write":
      let files = use.files
      return !files.isEmpty
        && files.allSatisfy { file in
          file.writes == (tool.name != "Read")
            && place.spellings(of: file.path).allSatisfy { matches($0, in: place) }
        }
    case "Bash": return false
    default: return isTool(use.use)
    }
  }

  /// Whether a rule for `Bash` allows one command.
  func allows(_ command: SimpleCommand) -> Bool {
    guard tool.name == "Bash" || tool.name == "*" else { return false }
    guard let commands else { return true }
    guard let words = command.allowable else { return false }
    return commands.matches(words.joined(separator: " "))
  }

  /// Whether a rule of this host's own kinds is about a use; `nil` for rules about tools.
  private func isOwn(_ use: ToolUse) -> Bool? {
    guard ["operation", "Agent", "effect", "flag"].contains(tool.name) else { return nil }
    guard case .step(let step, let operation, _, let agent) = use, let specifier = tool.specifier else {
      return false
    }
    return switch tool.name {
    case "operation": CommandPattern.matches(Array(specifier.utf8), Array(operation.rawValue.utf8))
    case "Agent": CommandPattern.matches(Array(specifier.utf8), Array(Slug.of(agent).utf8))
    case "effect": step.effect.rawValue == specifier
    default: step.flags.contains { $0.rawValue == specifier }
    }
  }

  private func runsCommands(_ use: ToolUse) -> Bool {
    switch use {
    case .shell: true
    case .step(let step, _, _, _): step.command != nil
    case .file, .tool: false
    }
  }

  private func isTool(_ use: ToolUse) -> Bool {
    guard case .tool(let name) = use, let wanted = ToolRule(name) else { return false }
    return tool.covers(wanted)
  }

  /// Whether it is about some files and not about all.
  private var namesPaths: Bool { tool.specifier.map { $0 != "*" && $0 != "**" } ?? false }

  private func matches(_ path: String, in place: RulePlace) -> Bool {
    guard let specifier = tool.specifier, namesPaths else { return true }
    return PathPattern(specifier, in: folder ?? place.folder, home: place.home).matches(path)
  }
}

/// Where rules are read: what their relative paths and `~` stand for.
struct RulePlace: Sendable, Hashable {
  /// The folder that relative patterns start from.
  var folder: String
  /// The user's home folder.
  var home: String?

  /// The absolute path without `.` and `..`, and what it leads to where links are on the way.
  func spellings(of path: String) -> [String] {
    var path = path
    for spelling in ["~/", "$HOME/", "${HOME}/"] where path.utf8.starts(with: spelling.utf8) {
      if let home { path = "\(home)/\(Substring(path.utf8.dropFirst(spelling.utf8.count)))" }
    }
    guard let place = try? FilePath(path) else { return [path] }
    let absolute = LocalFiles(relativeTo: folder).absolute(place)
    // Of a file that is not there yet, the folder above it that is may be a link.
    var there = absolute.pathParts[...]
    var missing: [Substring] = []
    while true {
      if let real = LocalFiles.realPath("/" + there.joined(separator: "/")) {
        let whole = missing.isEmpty ? real : "\(real == "/" ? "" : real)/\(missing.joined(separator: "/"))"
        return whole == absolute ? [absolute] : [absolute, whole]
      }
      guard let last = there.popLast() else { return [absolute] }
      missing.insert(last, at: 0)
    }
  }
}

/// The keys of frontmatter that mean something to some host, by their canonical spelling.
///
/// This table is the only one: the reader, the recovery of broken frontmatter, notes about unknown keys and the
/// exporters derive from it.
enum FrontmatterKey: String, CaseIterable, Sendable {
  case name, description, tools, disallowedTools, model
  case mcpServers, autoInvokeMCP = "auto_invoke_mcp"
  case permissionMode, maxTurns, skills, hooks, memory, background, effort, isolation, color, initialPrompt
  case argumentHint = "argument-hint"
  case agents
  case userInvocable = "user-invocable"
  case disableModelInvocation = "disable-model-invocation"
  case infer, target, handoffs, metadata
  case mode, temperature
  case topP = "top_p"
  case permission, hidden, disable
  case kind
  case displayName = "display_name"
  case timeoutMinutes = "timeout_mins"
  case readonly
  case examples, signatures
  case notFor = "not_for"
  case operations

  /// How each host spells it; a host that is absent does not read it.
  var spellings: [HostFormat: String] {
    switch self {
    case .name: [.claude: "name", .copilot: "name", .gemini: "name", .cursor: "name"]
    case .description: Dictionary(uniqueKeysWithValues: HostFormat.allCases.map { ($0, "description") })
    case .tools: [.claude: "tools", .copilot: "tools", .opencode: "tools", .gemini: "tools"]
    case .model: Dictionary(uniqueKeysWithValues: HostFormat.allCases.map { ($0, "model") })
    case .mcpServers: [.claude: "mcpServers", .copilot: "mcp-servers", .gemini: "mcp_servers"]
    case .disallowedTools, .permissionMode, .skills, .memory, .effort, .isolation, .initialPrompt:
      [.claude: rawValue]
    case .maxTurns: [.claude: "maxTurns", .opencode: "steps", .gemini: "max_turns"]
    case .hooks: [.claude: "hooks", .copilot: "hooks"]
    case .background: [.claude: "background", .cursor: "is_background"]
    case .color: [.claude: "color", .opencode: "color"]
    case .argumentHint, .agents, .userInvocable, .disableModelInvocation, .infer, .target, .handoffs,
      .metadata:
      [.copilot: rawValue]
    case .mode, .topP, .permission, .hidden, .disable: [.opencode: rawValue]
    case .temperature: [.opencode: rawValue, .gemini: rawValue]
    case .kind, .displayName, .timeoutMinutes: [.gemini: rawValue]
    case .readonly: [.cursor: rawValue]
    case .autoInvokeMCP, .examples, .signatures, .notFor, .operations: [:]
    }
  }

  /// Spellings that are read beside those of the hosts.
  private var otherSpellings: [String] {
    switch self {
    case .maxTurns: ["maxSteps"]
    case .autoInvokeMCP: ["autoInvokeMcp", "auto-invoke-mcp"]
    case .argumentHint: ["argumentHint"]
    case .notFor: ["notFor", "not-for"]
    case .tools: ["allowed-tools", "allowedTools"]
    default: []
    }
  }

  private static let bySpelling: [String: FrontmatterKey] = {
    var keys: [String: FrontmatterKey] = [:]
    for key in allCases {
      for spelling in [key.rawValue] + key.spellings.values + key.otherSpellings { keys[spelling] = key }
    }
    return keys
  }()

  /// Whether only hosts read the key that go by the file's name, so that none is needed within.
  var tellsNamelessHost: Bool {
    !spellings.isEmpty && spellings.keys.allSatisfy { [.copilot, .opencode, .cursor].contains($0) }
  }

  /// The key with a spelling.
  init?(spelling: String) {
    guard let key = Self.bySpelling[spelling] else { return nil }
    self = key
  }

  /// Keys that no host reads and that people write all the same, so that the recovery of broken frontmatter does not
  /// take them for a part of the description before them.
  private static let commonStrangers: Set<String> = [
    "author", "capabilities", "category", "created", "emoji", "keywords", "license", "priority", "services",
    "tags",
    "type", "updated", "version", "vibe",
  ]

  /// Whether a key at column 0 begins a field in broken frontmatter.
  static func beginsField(_ spelling: String) -> Bool {
    bySpelling[spelling] != nil || commonStrangers.contains(spelling)
  }
}

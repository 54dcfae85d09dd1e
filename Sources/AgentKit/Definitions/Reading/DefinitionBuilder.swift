import YAMLDocuments

/// Puts the fields of frontmatter and the body together to a definition.
struct DefinitionBuilder {
  var definition: AgentDefinition
  var values: FieldValues
  private(set) var seen = KnownFields()

  init(file: String, scope: DefinitionScope, body: DefinitionBody, values: FieldValues) {
    definition = AgentDefinition(
      name: "", file: file, scope: scope, description: "", tools: .inherited, disallowedTools: [], models: [],
      mcpServers: [], invokesMCPAutomatically: false, settings: HostSettings(), examples: [], signatures: [],
      notFor: [], operations: nil, body: body, unknownKeys: [:], places: [:])
    self.values = values
  }

  var diagnostics: [Diagnostic] { values.diagnostics.diagnostics }

  mutating func read(_ fields: [FrontmatterField]) {
    definition.places.reserveCapacity(fields.count)
    for field in fields {
      let offset = field.key.range.lowerBound
      guard let key = FrontmatterKey(spelling: field.spelling) else {
        definition.unknownKeys[field.spelling] = JSONValue(field.value)
        definition.places[field.spelling] = values.diagnostics.place(offset)
        values.diagnostics.add(
          .unknownKey, "no host is known to read `\(field.spelling)`; it is kept", at: offset,
          length: field.key.range.count, fix: "Nothing, unless it is a typing error.")
        continue
      }
      if let earlier = seen[key] {
        values.diagnostics.add(
          .keySpelledTwice,
          "`\(field.spelling)` means the same as `\(earlier.spelling)`, which comes first and counts",
          at: offset, length: field.key.range.count, fix: "Keep one of the two.")
        continue
      }
      seen.add(field, as: key)
      definition.places[key.rawValue] = values.diagnostics.place(offset)
      read(field, as: key)
    }
  }

  private mutating func read(_ field: FrontmatterField, as key: FrontmatterKey) {
    switch key {
    case .name: definition.name = values.string(field)?.trimmed ?? ""
    case .description: definition.description = values.prose(field)?.trimmed ?? ""
    case .tools:
      let (grant, forbidden) = values.tools(field)
      definition.tools = grant
      definition.disallowedTools += forbidden
    case .disallowedTools: definition.disallowedTools += values.toolRules(field)
    case .model: definition.models = models(field)
    case .mcpServers: definition.mcpServers = values.mcpServers(field) ?? []
    case .autoInvokeMCP: definition.invokesMCPAutomatically = values.bool(field) ?? false
    case .examples: definition.examples = values.routingTexts(field) ?? []
    case .signatures: definition.signatures = values.routingTexts(field) ?? []
    case .notFor: definition.notFor = values.passages(field, commas: false) ?? []
    case .operations: definition.operations = values.passages(field)
    default: readSetting(field, as: key)
    }
  }

  private mutating func readSetting(_ field: FrontmatterField, as key: FrontmatterKey) {
    switch key {
    case .permissionMode:
      definition.settings.permissionMode = values.word(
        field,
        among: ["default", "manual", "acceptEdits", "auto", "dontAsk", "bypassPermissions", "plan"])
    case .maxTurns: definition.settings.maxTurns = values.count(field)
    case .skills: definition.settings.skills = values.strings(field)
    case .hooks: definition.settings.hooks = values.json(field)
    case .memory: definition.settings.memory = values.word(field, among: ["user", "project", "local"])
    case .background: definition.settings.background = values.bool(field)
    case .effort:
      definition.settings.effort = values.word(field, among: ["low", "medium", "high", "xhigh", "max"])
    case .isolation: definition.settings.isolation = values.word(field, among: ["worktree"])
    case .color: definition.settings.color = values.string(field)
    case .initialPrompt: definition.settings.initialPrompt = values.string(field)
    case .argumentHint: definition.settings.argumentHint = values.string(field)
    case .agents: definition.settings.agents = values.strings(field)
    case .userInvocable: definition.settings.userInvocable = values.bool(field)
    case .disableModelInvocation: definition.settings.disableModelInvocation = values.bool(field)
    case .infer: definition.settings.infer = values.bool(field)
    case .target: definition.settings.target = values.word(field, among: ["vscode", "github-copilot"])
    case .handoffs: definition.settings.handoffs = values.handoffs(field)
    case .metadata: definition.settings.metadata = values.json(field)
    case .mode: definition.settings.mode = values.word(field, among: ["primary", "subagent", "all"])
    case .temperature: definition.settings.temperature = values.number(field)
    case .topP: definition.settings.topP = values.number(field)
    case .permission: definition.settings.permission = values.permission(field)
    case .hidden: definition.settings.hidden = values.bool(field)
    case .disable: definition.settings.disable = values.bool(field)
    case .kind: definition.settings.kind = values.word(field, among: ["local", "remote"])
    case .displayName: definition.settings.displayName = values.string(field)
    case .timeoutMinutes: definition.settings.timeoutMinutes = values.number(field)
    case .readonly: definition.settings.readonly = values.bool(field)
    case .name, .description, .tools, .disallowedTools, .model, .mcpServers, .autoInvokeMCP, .examples,
      .signatures, .notFor, .operations:
      break
    }
  }

  /// One model, or several in the order of preference.
  private mutating func models(_ field: FrontmatterField) -> [String] {
    if field.value.items != nil { return values.strings(field) ?? [] }
    return values.string(field).map { [$0] } ?? []
  }

  /// Fills in what is missing, reports it, and gives the definition; `nil` where nothing says that this is one.
  mutating func finish(_ fence: Fence) -> AgentDefinition? {
    let start = fence.frontmatter.lowerBound
    guard seen[.name] != nil || seen[.description] != nil else {
      values.diagnostics.add(
        .frontmatterMissing,
        "the frontmatter has neither `name` nor `description`, so the file describes no agent",
        at: start, fix: "Add `name:` and `description:` if it should.")
      return nil
    }
    let file = DefinitionFile(definition.file)
    if definition.name.isEmpty {
      definition.name = file.stem
      if seen[.name] != nil || !(file.mayNameAgent || seen.keys.contains(where: \.tellsNamelessHost)) {
        values.diagnostics.add(
          .nameMissing, "there is no `name`; the file's is taken: \(file.stem)", at: start,
          fix: "Add `name: \(file.stem)`.", replacing: seen[.name] == nil ? start..<start : nil,
          by: "name: \(file.stem)\(values.diagnostics.source.lineEnd)")
      }
    }
    checkName(file)
    checkDescription(start)
    checkTools()
    checkMCPServers()
    definition.body.add(DescriptionReader(definition.description, at: definition.place(of: "description")))
    return definition
  }
}

import AgentKit

/// `longshore agents`, whose first word says what to do.
enum Agents: Command {
  static let specification = CommandSpecification(
    name: "agents", usage: "list|show|validate|new|export [--json] [PATH|NAME]…",
    summary: "List, show, check, scaffold or convert agent definitions.",
    flags: [.json, .agents, .fix, .definitionFormat, .host, .output],
    examples: [
      "longshore agents list", "longshore agents show docker-operations",
      "longshore agents validate .claude/agents --fix", "longshore agents new log-reader",
      "longshore agents export docker-operations --to copilot",
    ])

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let names = Array(arguments.words.dropFirst())
    switch arguments.words.first {
    case "list": return try AgentsList.run(arguments, in: session)
    case "show": return try AgentsShow.run(names, arguments, in: session)
    case "validate": return try AgentsValidate.run(names, arguments, in: session)
    case "new": return try AgentsNew.run(names, arguments, in: session)
    case "export": return try AgentsExport.run(names, arguments, in: session)
    case let word:
      throw UsageError(
        message: word.map { "agents cannot \"\($0)\"" } ?? "agents needs to know what to do",
        remedy: "longshore agents \(specification.usage)")
    }
  }
}

extension Flag {
  static let fix = Flag("fix", "Mend in the files what can be mended without a decision.")
  static let definitionFormat = Flag(
    "format", takes: "FORMAT", "Print faults as terminal, json, sarif, markdown, html or junit.")
  static let host = Flag(
    "to", takes: "HOST", "The host to write for: claude, copilot, opencode, gemini or cursor.")
}

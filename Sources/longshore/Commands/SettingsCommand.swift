import AgentKit
import Reporting

/// `longshore settings`
enum SettingsCommand: Command {
  static let specification = CommandSpecification(
    name: "settings", usage: "[KEY | set KEY VALUE… | add KEY VALUE…] [--project] [--json]",
    summary: "Show what is set, where and what else could be; set a key in your own longshore.yaml.",
    flags: [project, .json],
    examples: [
      "longshore settings", "longshore settings permissions.deny",
      "longshore settings add permissions.deny \"Bash(docker rm *)\"",
      "longshore settings set approvals.lifetime 2m",
    ])

  private static let project = Flag(
    "project", "Set it in the project's longshore.yaml, which can only make it stricter.")

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let words = arguments.words
    if let verb = words.first, ["set", "add"].contains(verb) {
      guard words.count >= 3 else {
        throw UsageError(
          message: "\(verb) needs a key and a value", remedy: "longshore settings \(verb) KEY VALUE…")
      }
      return try set(try key(words[1]), Array(words.dropFirst(2)), adding: verb == "add", arguments, session)
    }
    guard words.count <= 1 else {
      throw UsageError(
        message: "settings shows one key or all", remedy: "To set one: longshore settings set KEY VALUE…")
    }
    let settings = session.settings()
    let entries = try words.first.map { [settings.entry(try key($0))] } ?? settings.entries
    if arguments.has(.json) {
      session.console.print(try JSONText.of(SettingsListing(entries, settings.problems)))
    } else {
      session.console.print(entries.map(text).joined(separator: "\n\n"))
    }
    for problem in settings.problems where !problem.isWarning {
      session.console.complain(problem.message, remedy: problem.remedy)
    }
    tellDoubts(of: arguments, session)
    return settings.problems.contains { !$0.isWarning } ? .badInput : .done
  }

  private static func key(_ name: String) throws -> SettingKey {
    guard let key = SettingKey.named(name) else {
      throw UsageError(
        message: "there is no setting \"\(name)\"",
        remedy: Spelling.nearest(to: name, among: SettingKey.all.map(\.name)).map { "Did you mean \($0)?" }
          ?? "All of them: longshore settings")
    }
    return key
  }

  private static func set(
    _ key: SettingKey, _ texts: [String], adding: Bool, _ arguments: ParsedArguments, _ session: Session
  ) throws -> ExitCode {
    guard key.kind.isList || texts.count == 1, key.kind.isList || !adding else {
      throw UsageError(message: "\(key.name) has one value", remedy: "It is \(key.kind.summary).")
    }
    if arguments.has(project), key.reach == .user {
      throw UsageError(
        message: "a project's file cannot set \(key.name)", remedy: "Without --project it goes into your own."
      )
    }
    let path =
      arguments.has(project)
      ? Settings.projectFile(from: session.workingDirectory) ?? "\(session.workingDirectory)/longshore.yaml"
      : session.userSettings
    let files = LocalFiles(relativeTo: "/")
    let file = try FilePath(path)
    let old = files.kind(of: file) == .missing ? [] : try files.read(file, limit: 256 << 10)
    let new = try SettingsEditor(old, path: path).setting(key, to: texts, keeping: adding)
    try files.writeMakingFolder(new, to: file)
    session.console.note("set \(key.name) in \(path)")
    tellDoubts(of: arguments, session)
    return .done
  }

  /// Says what a host would say of the settings besides that they are wrong.
  private static func tellDoubts(of arguments: ParsedArguments, _ session: Session) {
    // Settings that are wrong are told as such; no host comes of them.
    _ = try? session.host(arguments)
  }

  private static func text(of entry: Settings.Entry) -> String {
    let origin = entry.origins.isEmpty ? "default" : entry.origins.joined(separator: ", ")
    return """
      \(entry.key.name)
        \(entry.key.help)
        Takes: \(entry.key.kind.summary)\(entry.key.reach == .user ? "; only in your own file" : "")
        Now:   \(entry.text)  (\(origin))
      """.visible()
  }
}

/// What `settings --json` prints.
private struct SettingsListing: Encodable {
  struct Entry: Encodable {
    let key: String
    let value: JSONValue
    let origins: [String]
    let `default`: JSONValue
    let takes: String
    let reach: SettingKey.Reach
    let help: String
  }

  let settings: [Entry]
  let problems: [SettingsProblem]

  init(_ entries: [Settings.Entry], _ problems: [SettingsProblem]) {
    settings = entries.map {
      Entry(
        key: $0.key.name, value: $0.value.json, origins: $0.origins, default: $0.key.fallback.json,
        takes: $0.key.kind.summary, reach: $0.key.reach, help: $0.key.help)
    }
    self.problems = problems
  }
}

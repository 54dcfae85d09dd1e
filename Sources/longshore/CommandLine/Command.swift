/// One command of `longshore`.
protocol Command: Sendable {
  /// What people type and read.
  static var specification: CommandSpecification { get }

  /// Does it. Throws `UsageError` or an `ExplainedError`, which the caller prints.
  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode

  /// The flags that it takes, where they depend on what else is on the line.
  static func flags(for arguments: [String], in session: Session) throws -> [Flag]

  /// What `--help` prints, where it depends on what else is on the line.
  static func help(for arguments: ParsedArguments, in session: Session) throws -> String
}

extension Command {
  static func flags(for arguments: [String], in session: Session) throws -> [Flag] { specification.flags }

  static func help(for arguments: ParsedArguments, in session: Session) throws -> String {
    Help.text(for: specification, flags: specification.flags + [.quiet, .help])
  }
}

/// How a command is called, declared once.
struct CommandSpecification: Sendable {
  /// The word that calls it.
  let name: String
  /// What follows, in the notation of usage lines.
  let usage: String
  /// What it does, in one sentence.
  let summary: String
  /// Its own flags; `--quiet` and `--help` belong to every command.
  let flags: [Flag]
  /// Calls worth copying.
  var examples: [String] = []
}

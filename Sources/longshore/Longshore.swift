import AgentKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command: reads the line, calls one of its commands, and turns what comes back into an exit code.
@main
enum Longshore {
  static let commands: [any Command.Type] = [
    Ask.self, Route.self, Agents.self, Operations.self, RunOperation.self, ReportCommand.self, History.self,
    SettingsCommand.self,
    Doctor.self,
    Version.self,
  ]

  static func main() async {
    // A reader that goes away shows as a failed write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    let environment = ProcessInfo.processInfo.environment
    let session = Session(
      console: .standard(environment: environment), environment: environment,
      workingDirectory: FileManager.default.currentDirectoryPath)
    exit(await run(Array(CommandLine.arguments.dropFirst()), in: session).rawValue)
  }

  /// Runs one command line.
  static func run(_ arguments: [String], in session: Session) async -> ExitCode {
    do {
      return try await dispatch(arguments, in: session)
    } catch let error as UsageError {
      session.console.complain(error.message, remedy: error.remedy)
      return .badInput
    } catch let error as InvalidValue {
      session.console.complain("\"\(error.text)\" is no \(error.placeholder): \(error.reason)", remedy: nil)
      return .badInput
    } catch {
      let failure = Failure(error)
      session.console.complain(failure.message, remedy: failure.remedy)
      return ExitCode(failure.kind)
    }
  }

  private static func dispatch(_ arguments: [String], in session: Session) async throws -> ExitCode {
    guard let first = arguments.first else {
      session.console.print(Help.overview(commands))
      return .done
    }
    if ["--help", "-h", "help"].contains(first) {
      session.console.print(Help.overview(commands))
      return .done
    }
    if first == "--version" { return try await call(Version.self, [], in: session) }
    if let command = commands.first(where: { $0.specification.name == first }) {
      return try await call(command, Array(arguments.dropFirst()), in: session)
    }
    guard isBareRequest(arguments) else {
      let names = commands.map { $0.specification.name }
      throw UsageError(
        message: "there is no command \"\(first)\"",
        remedy: Spelling.nearest(to: first, among: names).map { "Did you mean longshore \($0)?" }
          ?? "A request of one word follows two dashes: longshore -- \(first)")
    }
    return try await call(Ask.self, arguments, in: session)
  }

  /// A bare request is one that holds a space, is empty or follows `--`.
  private static func isBareRequest(_ arguments: [String]) -> Bool {
    arguments.contains("--") || arguments.contains { !$0.hasPrefix("--") && ($0.isEmpty || $0.contains(" ")) }
  }

  private static func call(
    _ command: any Command.Type, _ arguments: [String], in session: Session
  ) async throws -> ExitCode {
    let flags = try command.flags(for: arguments, in: session)
    let parsed = try ParsedArguments(arguments, flags: flags + [.quiet, .help])
    if parsed.has(.help) {
      session.console.print(
        try command.help(for: parsed, in: session))
      return .done
    }
    var session = session
    session.console.isQuiet = parsed.has(.quiet)
    return try await command.run(parsed, in: session)
  }
}

/// `longshore version`
enum Version: Command {
  /// The version of this source tree.
  static let number = "0.1.0"

  static let specification = CommandSpecification(
    name: "version", usage: "[--json]", summary: "Print the version.", flags: [.json])

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    session.console.print(arguments.has(.json) ? "{\"version\":\"\(number)\"}" : "longshore \(number)")
    return .done
  }
}

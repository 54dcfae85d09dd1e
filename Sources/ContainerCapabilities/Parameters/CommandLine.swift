internal import AgentKit

/// A program and its arguments, to run in a container. No shell reads it: quotes group words, and nothing else has a
/// meaning.
package struct CommandLine: TextParameter {
  /// The line as it was given.
  package let description: String
  /// The program and its arguments; never empty.
  package let arguments: [String]

  /// Reads a line: words between blanks; quotes group, and a backslash takes the next character as it is, but for
  /// inside single quotes.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    arguments = try Self.words(of: text).map(\.text)
    guard let program = arguments.first, !program.isEmpty else { throw Self.fault(text, "it is empty") }
    description = text
  }

  /// Whether something in it means anything to a shell only: `a || b`.
  package var needsShell: Bool { ShellWords.needShell(description) }

  /// The words of a line, without the quotes that group them.
  ///
  /// - Throws: `InvalidValue`.
  static func words(of text: String) throws -> [ShellWords.Word] {
    do { return try ShellWords.words(of: text) } catch { throw fault(text, error.rawValue) }
  }

  private static func fault(_ text: String, _ reason: String) -> InvalidValue {
    InvalidValue(String(text.prefix(80)), is: placeholder, because: reason)
  }

  /// `command`
  package static var placeholder: String { "command" }
}

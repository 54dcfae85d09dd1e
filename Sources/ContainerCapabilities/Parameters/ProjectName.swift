package import AgentKit

/// The name of a Compose project.
///
/// Source of the grammar: the Compose specification, "name": `[a-z0-9][a-z0-9_-]*`.
package struct ProjectName: TextParameter {
  /// The name.
  package let description: String

  /// Reads a name.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    guard Self.isValid(text) else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder,
        because: text.isEmpty
          ? "it is empty"
          : "use small letters, digits, \"_\" and \"-\" only, and begin with a letter or a digit")
    }
    description = text
  }

  /// `project`
  package static var placeholder: String { "project" }

  /// Finds projects' names by the words around them.
  package static func scan(_ text: ScannedText) -> [ScannedValue] { named.values(in: text) }

  private static let named = NamedThing(
    nouns: ["project", "stack", "compose-project", "-p", "--project", "--project-name"], isName: isValid)

  @Sendable private static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= EngineName.longest else { return false }
    return first != UInt8(ascii: "_") && first != UInt8(ascii: "-")
      && text.utf8.allSatisfy {
        97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
  }
}

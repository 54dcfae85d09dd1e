package import AgentKit

/// The name of a service in a Compose file.
///
/// Source of the grammar: the Compose specification's schema, `^[a-zA-Z0-9._-]+$`.
package struct ServiceName: TextParameter {
  /// The name.
  package let description: String

  /// Reads a name.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    guard Self.isValid(text) else {
      throw InvalidValue(
        String(text.prefix(60)), is: Self.placeholder,
        because: text.isEmpty ? "it is empty" : "use letters, digits, \"_\", \".\" and \"-\" only")
    }
    description = text
  }

  /// `service`
  package static var placeholder: String { "service" }

  /// Finds services' names by the words around them.
  package static func scan(_ text: ScannedText) -> [ScannedValue] { named.values(in: text) }

  private static let named = NamedThing(
    nouns: ["service", "services", "svc"],
    anchors: ["start", "stop", "restart", "only", "rebuild", "does", "is"],
    weakAnchors: ["for", "with", "of", "and"],
    predicates: [
      "keeps", "keep", "can't", "cant", "cannot", "doesn't", "doesnt", "won't", "wont", "never", "starts",
      "fails", "waits", "exits", "depends", "before", "is",
    ],
    isName: isValid)

  @Sendable private static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= EngineName.longest && text.utf8.allSatisfy(EngineName.isAllowed)
  }
}

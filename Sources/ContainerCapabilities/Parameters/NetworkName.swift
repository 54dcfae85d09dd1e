package import AgentKit

/// The name of a network of the engine, its id, or the beginning of its id.
///
/// Source of the grammar: as `ContainerName`'s; the engine takes more, the docker command's users do not.
package struct NetworkName: TextParameter {
  /// The name.
  package let description: String

  /// Reads a name.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    try EngineName.validate(text, as: Self.placeholder)
    description = text
  }

  /// `network`
  package static var placeholder: String { "network" }

  /// Finds networks' names by the words around them.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    TypedNames.values(of: .network, in: text) ?? named.values(in: text)
  }

  private static let named = NamedThing(
    nouns: ["network", "networks", "net", "subnet"], anchors: ["--network", "--net", "join"],
    weakAnchors: ["on", "create", "remove", "delete", "inspect"],
    commonplace: ["front", "back", "internal", "public", "private", "monitoring", "test", "demo"],
    isName: EngineName.isValid)
}

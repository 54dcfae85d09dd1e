package import AgentKit

/// The name of a volume of the engine.
///
/// Source of the grammar: the engine's `names.RestrictedNameChars`, with at least two characters.
package struct VolumeName: TextParameter {
  /// The name.
  package let description: String

  /// Reads a name.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    try EngineName.validate(text, as: Self.placeholder)
    guard text.utf8.count > 1 else {
      throw InvalidValue(text, is: Self.placeholder, because: "the engine wants at least two characters")
    }
    description = text
  }

  /// `volume`
  package static var placeholder: String { "volume" }

  /// Finds volumes' names by the words around them.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    TypedNames.values(of: .volume, in: text) ?? named.values(in: text)
  }

  private static let named = NamedThing(
    nouns: ["volume", "volumes", "vol"], anchors: ["--volume", "backup", "back-up", "restore"],
    weakAnchors: [
      "not", "except", "keep", "in", "of", "from", "create", "remove", "delete", "inspect", "up",
    ],
    commonplace: ["data", "config", "static", "assets", "content", "files", "test", "demo", "scratch"],
    isName: { $0.utf8.count > 1 && EngineName.isValid($0) })
}

/// The definitions that a host works with: one for each name.
///
/// A value: a run that began with a library keeps it, whatever is edited meanwhile.
public struct DefinitionLibrary: Sendable, Hashable {
  /// The definitions in effect, in the order of their names.
  public let definitions: [AgentDefinition]
  /// Those that another one of their name took the place of.
  public let shadowed: [AgentDefinition]
  /// The faults of all files and of how the definitions fit together, in the order of files and places.
  public let diagnostics: [Diagnostic]

  private let bySlug: [String: Int]

  /// Puts definitions together.
  ///
  /// Of one name the greatest scope wins, and within a scope the one that comes first; both are reported. Names are
  /// compared without regard to case and separators.
  ///
  /// - Parameters:
  ///   - results: What reading the files gave, in order.
  ///   - knownMCPServers: The MCP servers that the host has, to report others; `nil` where it cannot say.
  public init(_ results: [DefinitionReader.Result], knownMCPServers: Set<String>? = nil) {
    var merger = DefinitionMerger()
    for definition in results.compactMap(\.definition) { merger.add(definition) }
    definitions = merger.chosen.sorted { ($0.slug, $0.file) < ($1.slug, $1.file) }
    shadowed = merger.shadowed
    bySlug = Dictionary(definitions.enumerated().map { ($1.slug, $0) }) { first, _ in first }
    var links = LinkChecks(definitions, knownMCPServers: knownMCPServers)
    links.check()
    diagnostics = (results.flatMap(\.diagnostics) + merger.diagnostics + links.diagnostics).sorted {
      ($0.file, $0.line, $0.column, $0.code.rawValue) < ($1.file, $1.line, $1.column, $1.code.rawValue)
    }
  }

  /// The definition with a name, in any spelling: "Code Reviewer" finds `code-reviewer`.
  public subscript(name: String) -> AgentDefinition? { bySlug[Slug.of(name)].map { definitions[$0] } }

  /// The names that an agent may hand over to: those of its "Works With" that are there.
  public func handoffTargets(of definition: AgentDefinition) -> [AgentDefinition] {
    definition.body.worksWith.compactMap { self[$0.name] }
  }
}

public import Reporting

/// What holding files against the rules gave: what `agents validate` prints.
public struct DefinitionValidation: Codable, Sendable, Hashable {
  /// How many files were looked at.
  public var files: Int
  /// How many of them describe an agent.
  public var agents: Int
  /// The faults, in the order of files and places.
  public var diagnostics: [Diagnostic]

  /// Validates files and folders.
  ///
  /// A folder is held together: two definitions of one name in it are an error, and an agent that works with one that
  /// is neither in it nor ships with Longshore is reported. A file that is named stands on its own.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - knownMCPServers: The MCP servers that the host has, to report others; `nil` where it cannot say.
  public init(of paths: [String], knownMCPServers: Set<String>? = nil) {
    let loader = DefinitionLoader()
    var results: [DefinitionReader.Result] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      let found = loader.read([.path(path, .explicit)])
      results += found
      guard case .folder = DefinitionFiles.find(at: path) else {
        diagnostics += found.flatMap(\.diagnostics)
        continue
      }
      let library = DefinitionLibrary(found + loader.read([.builtIn]), knownMCPServers: knownMCPServers)
      let builtIn = Set(BuiltInDefinitions.files.map { "built-in/\($0.name)" })
      diagnostics += library.diagnostics.filter { !builtIn.contains($0.file) }
    }
    files = results.count
    agents = results.count { $0.definition != nil }
    self.diagnostics = diagnostics
  }

  /// How many faults are at least this serious.
  public func count(atLeast severity: Severity) -> Int { diagnostics.count { $0.severity >= severity } }
}

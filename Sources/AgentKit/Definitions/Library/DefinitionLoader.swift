import Reporting

/// Reads the definitions of sources, in an order that is the same on every machine.
public struct DefinitionLoader: Sendable {
  private let reader = DefinitionReader()

  /// Makes a loader.
  public init() {}

  /// Reads all sources into a library.
  ///
  /// - Parameters:
  ///   - sources: Where to look, such as ``DefinitionSource/standard(explicit:project:home:)``.
  ///   - knownMCPServers: The MCP servers that the host has, to report others; `nil` where it cannot say.
  public func load(
    _ sources: [DefinitionSource], knownMCPServers: Set<String>? = nil
  ) -> DefinitionLibrary {
    DefinitionLibrary(read(sources), knownMCPServers: knownMCPServers)
  }

  /// Reads all sources, each file on its own, without holding the definitions against each other.
  public func read(_ sources: [DefinitionSource]) -> [DefinitionReader.Result] {
    sources.flatMap { source in
      switch source {
      case .builtIn:
        BuiltInDefinitions.files.map { reader.read($0.bytes, file: "built-in/\($0.name)", scope: .builtIn) }
      case .path(let path, let scope): read(path, scope: scope)
      }
    }
  }

  private func read(_ path: String, scope: DefinitionScope) -> [DefinitionReader.Result] {
    switch DefinitionFiles.find(at: path) {
    case .none:
      return scope == .explicit
        ? [failure(.unreadable, "there is no such file or folder", path, fix: "Check the path.")] : []
    case .file: return [readFile(path, scope: scope)]
    case .folder(let folder):
      var results = folder.files.map { inFolder(readFile($0, scope: scope)) }
      results += folder.unreadable.map {
        failure(.unreadable, "the folder cannot be read", $0, fix: "Check its permissions.")
      }
      if folder.isCutOff {
        let most = DefinitionFiles.most
        results.append(
          failure(
            .folderTooLarge,
            "only the first \(most) files and folders are looked at, and \(DefinitionFiles.deepest) levels of folders",
            path,
            fix: "Name the folder in which the definitions are."))
      }
      return results
    }
  }

  private func readFile(_ path: String, scope: DefinitionScope) -> DefinitionReader.Result {
    do {
      return reader.read(
        try DefinitionFiles.read(path, atMost: DefinitionReader.longestFile), file: path, scope: scope)
    } catch {
      return failure(error.isTooLarge ? .fileTooLarge : .unreadable, error.message, path, fix: error.fix)
    }
  }

  /// In a folder, Markdown that describes no agent is documentation and no fault: it is mentioned.
  private func inFolder(_ result: DefinitionReader.Result) -> DefinitionReader.Result {
    guard result.definition == nil else { return result }
    var result = result
    for index in result.diagnostics.indices where result.diagnostics[index].code == .frontmatterMissing {
      result.diagnostics[index].severity = .info
    }
    return result
  }

  private func failure(
    _ code: DiagnosticCode, _ message: String, _ path: String, fix: String
  ) -> DefinitionReader.Result {
    DefinitionReader.Result(
      file: path, definition: nil,
      diagnostics: [Diagnostic(code, message, file: path, at: Place(line: 1), fix: fix)])
  }
}

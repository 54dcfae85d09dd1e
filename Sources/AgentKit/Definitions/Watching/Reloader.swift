import Reporting

/// Reads sources again and remembers the last good version of each file.
struct Reloader: Sendable {
  private let sources: [DefinitionSource]
  private let knownMCPServers: Set<String>?
  private let events: FolderEvents
  private let loader = DefinitionLoader()
  private var lastGood: [String: AgentDefinition] = [:]

  init(_ sources: [DefinitionSource], knownMCPServers: Set<String>?, events: FolderEvents) {
    self.sources = sources
    self.knownMCPServers = knownMCPServers
    self.events = events
  }

  /// Watches all folders that there are now, and reads all files.
  mutating func reload() -> DefinitionLibrary {
    let faults = watch()
    let results = loader.read(sources)
    var good: [String: AgentDefinition] = [:]
    let merged = results.map { result in
      let error = result.diagnostics.first { $0.severity >= .error }
      guard result.definition == nil || error != nil else {
        good[result.file] = result.definition
        return result
      }
      let fault = error ?? result.diagnostics.first
      guard let old = lastGood[result.file] else { return result }
      good[result.file] = old
      var kept = result
      kept.definition = old
      kept.diagnostics.append(
        Diagnostic(
          .keptLastGood, "the file has errors since it was edited; what it said before stays in use",
          file: result.file, at: Place(line: fault?.line ?? 1, column: fault?.column ?? 1),
          fix: "Mend the error."))
      return kept
    }
    lastGood = good
    return DefinitionLibrary(merged + faults, knownMCPServers: knownMCPServers)
  }

  private func watch() -> [DefinitionReader.Result] {
    var folders: [String] = []
    var files: [String] = []
    for case .path(let path, _) in sources {
      switch DefinitionFiles.find(at: path) {
      case .folder(let folder):
        folders += folder.folders
        files += folder.files
      case .file:
        folders.append(Self.parent(of: path))
        files.append(path)
      case .none: break
      }
      // Where it is not there yet, or is removed and made again, the folder above tells.
      folders.append(Self.nearestFolder(above: path))
    }
    return events.watch(folders, files: files).map { folder in
      DefinitionReader.Result(
        file: folder, definition: nil,
        diagnostics: [
          Diagnostic(
            .notWatched, "changes here are not seen: the system does not watch it", file: folder,
            at: Place(line: 1),
            fix: "Raise the number of watches that the system allows, or start again after a change.")
        ])
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func nearestFolder(above path: String) -> String {
    var folder = parent(of: path)
    while folder != ".", folder != "/", !DefinitionFiles.isFolder(folder) { folder = parent(of: folder) }
    return folder
  }
}

package import AgentKit
internal import Archives

/// Finds the Dockerfiles that a person means: a file itself, those of a folder, or those in the folders below it.
package struct DockerfileFinder {
  /// The most Dockerfiles that one call takes.
  static let fileLimit = 500
  private static let depthLimit = 8
  private static let folderLimit = 2_000
  /// Folders that hold other people's files, or none that matter.
  private static let skipped: Set<String> = [
    ".git", "node_modules", "vendor", ".build", "target", ".venv", "venv",
  ]

  private let files: any ReadOnlyFiles

  package init(files: any ReadOnlyFiles) { self.files = files }

  /// The Dockerfiles at paths, in order and each once; the working directory's where no path is given.
  ///
  /// - Throws: `FileError` for a path that is not there, `NoDockerfile` for a folder without any.
  package func find(at paths: [FilePath]) throws -> [FilePath] {
    var found: [FilePath] = []
    for path in paths.isEmpty ? [try FilePath(".")] : paths {
      switch files.kind(of: path) {
      case .missing:
        let matching = try matching(path)
        guard !matching.isEmpty else { throw FileError.missing(path.description) }
        found += matching
      case .special: throw FileError.isSpecial(path.description)
      case .file: found.append(path)
      case .folder:
        let inside = try search(path)
        guard !inside.isEmpty else { throw NoDockerfile(folder: path.description) }
        found += inside
      }
    }
    var seen: Set<String> = []
    return Array(found.filter { seen.insert(files.absolute($0)).inserted }.prefix(Self.fileLimit))
  }

  /// The files that a pattern such as `services/*/Dockerfile` or `**/Dockerfile.prod` names; none where it is no pattern.
  private func matching(_ pattern: FilePath) throws -> [FilePath] {
    let parts = pattern.description.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let wild = parts.firstIndex(where: { $0.contains { "*?[".contains($0) } }),
      let patterns = try? IgnorePatterns([parts[wild...].joined(separator: "/")])
    else { return [] }
    let root = parts[..<wild].joined(separator: "/")
    let prefix = wild == 0 ? "" : root + "/"
    var found: [FilePath] = []
    var level = [""]
    var visited = 0
    for _ in 0..<Self.depthLimit where !level.isEmpty {
      var below: [String] = []
      for folder in level {
        visited += 1
        guard visited <= Self.folderLimit else { return found }
        let place = prefix + folder
        let names = try? files.names(in: FilePath(place.isEmpty ? "." : place), limit: 10_000)
        for name in names ?? [] where !Self.skipped.contains(name) {
          let path = folder.isEmpty ? name : "\(folder)/\(name)"
          let whole = try FilePath(prefix + path)
          switch files.kind(of: whole) {
          case .file where patterns.ignores(path) && Self.isDockerfile(name): found.append(whole)
          case .folder: below.append(path)
          default: continue
          }
        }
      }
      level = below
    }
    return found
  }

  /// The folder's own Dockerfiles or, where it has none, those of the nearest folders below it.
  private func search(_ folder: FilePath) throws -> [FilePath] {
    var level = [folder]
    var visited = 0
    for _ in 0..<Self.depthLimit where !level.isEmpty {
      var found: [FilePath] = []
      var below: [FilePath] = []
      for folder in level {
        visited += 1
        guard visited <= Self.folderLimit else { return found }
        // A folder that cannot be read below the one that was named hides nothing that was asked for.
        guard let names = try? files.names(in: folder, limit: 10_000) else { continue }
        for name in names where !Self.skipped.contains(name) {
          let path = try FilePath(folder.description == "." ? name : Self.join(folder.description, name))
          switch files.kind(of: path) {
          case .file where Self.isDockerfile(name): found.append(path)
          case .folder: below.append(path)
          default: continue
          }
        }
      }
      if !found.isEmpty { return found }
      level = below
    }
    return []
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// Endings of files that are about Dockerfiles and are none: `Dockerfile.dockerignore`, `Dockerfile.swift`.
  private static let otherEndings = [
    ".dockerignore", ".swift", ".go", ".rs", ".py", ".rb", ".js", ".ts", ".java", ".kt", ".cs", ".c", ".h",
    ".hs",
    ".md", ".json", ".yaml", ".yml", ".orig", ".bak",
  ]

  /// `Dockerfile`, `Containerfile`, `Dockerfile.prod`, `api.Dockerfile`; not what only is about one.
  static func isDockerfile(_ name: String) -> Bool {
    let lower = name.lowercased()
    if otherEndings.contains(where: lower.hasSuffix) { return false }
    return ["dockerfile", "containerfile"].contains { kind in
      lower == kind || lower.hasPrefix(kind + ".") || lower.hasSuffix("." + kind)
    }
  }
}

/// A folder in which no Dockerfile was found.
package struct NoDockerfile: ExplainedError, Hashable {
  package let folder: String
  package let code = "dockerfile.none-found"
  package var message: String { "there is no Dockerfile in \(folder) or the folders below it" }
  package var remedy: String? { "Name the file itself: web/Dockerfile" }
  package let kind = FaultKind.badInput

  package init(folder: String) { self.folder = folder }
}

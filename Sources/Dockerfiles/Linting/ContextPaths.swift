#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The files that a build sends to the engine, as far as rules need to know them: their names.
package struct ContextPaths: Sendable, Equatable {
  /// Paths below the context's root, with `/` between folders.
  package let paths: Set<String>
  /// Whether a `.dockerignore` stands at the root.
  package var hasDockerignore: Bool { paths.contains(".dockerignore") }

  package init(paths: Set<String>) { self.paths = paths }

  package func contains(_ path: String) -> Bool {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return paths.contains(String(path))
  }

  /// The names at the root of a folder; `nil` if it cannot be read. Nothing below it is looked at.
  package static func atRoot(of folder: String, limit: Int = 10_000) -> ContextPaths? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: Set<String> = []
    while names.count < limit, let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.insert(name) }
    }
    return ContextPaths(paths: names)
  }
}

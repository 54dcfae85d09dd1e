internal import Archives

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What lies around a Dockerfile, as far as rules look at it: the files that a build sends to the engine, what
/// `.dockerignore` says, and the Compose services that are built from the file.
package struct ContextPaths: Sendable, Equatable {
  /// Paths below the context's root, with `/` between folders.
  package let paths: Set<String>
  /// What is known about some of the files, by path.
  package let files: [String: File]
  /// The bytes below some of the paths.
  package let sizes: [String: Int]
  /// The patterns of `.dockerignore`; `nil` where they are not known.
  package let ignorePatterns: [String]?
  /// The Compose services that are built from the Dockerfile.
  package let services: [Service]
  /// Every file, folders walked to their end; `nil` where that was not looked at, or is too much.
  package let tree: Set<String>?
  /// The texts of files at the root that say what a program depends on, by path.
  package let texts: [String: String]
  /// What ShellCheck says about the file's scripts, where it was asked.
  package var shellRemarks: [ShellRemark]

  /// Whether a `.dockerignore` stands at the root.
  package var hasDockerignore: Bool { paths.contains(".dockerignore") }

  package init(
    paths: Set<String> = [], files: [String: File] = [:], sizes: [String: Int] = [:],
    ignoring: [String]? = nil,
    services: [Service] = [], tree: Set<String>? = nil, texts: [String: String] = [:],
    shellRemarks: [ShellRemark] = []
  ) {
    self.paths = paths.union(files.keys)
    self.files = files
    self.sizes = sizes
    ignorePatterns = ignoring
    self.services = services
    self.tree = tree
    self.texts = texts
    self.shellRemarks = shellRemarks
  }

  /// Names at the root that no image needs, and that are worth leaving out of what is sent.
  static let unneeded = [
    ".git", ".env", "node_modules", "target", ".venv", "__pycache__", ".idea", ".vscode",
  ]

  /// Whether a path of the context is known, with or without `./` in front.
  package func contains(_ path: String) -> Bool {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return paths.contains(String(path))
  }

  /// Whether `.dockerignore` leaves a path out.
  package func isIgnored(_ path: String) -> Bool {
    guard let ignorePatterns, let patterns = try? IgnorePatterns(ignorePatterns) else { return false }
    return patterns.ignores(path)
  }

  /// A file of the context.
  package struct File: Sendable, Equatable {
    package let size: Int
    package let isExecutable: Bool
    /// How it begins; empty where that was not read.
    package let head: String

    package init(size: Int, isExecutable: Bool, head: String = "") {
      self.size = size
      self.isExecutable = isExecutable
      self.head = head
    }

    /// Whether its first line ends as on Windows.
    package var hasWindowsLineEnds: Bool {
      let bytes = Array(head.utf8)
      guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
      return bytes[end - 1] == UInt8(ascii: "\r")
    }
  }

  /// A service of a Compose file, as far as it concerns the image.
  package struct Service: Sendable, Equatable {
    package let name: String
    /// The name that the built image gets.
    package let image: String?
    package let platform: String?
    /// The ports of the container that are published.
    package let ports: [Int]

    package init(name: String, image: String? = nil, platform: String? = nil, ports: [Int] = []) {
      self.name = name
      self.image = image
      self.platform = platform
      self.ports = ports
    }
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

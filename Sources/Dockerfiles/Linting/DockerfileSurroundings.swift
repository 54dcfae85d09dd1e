internal import Archives

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a Dockerfile lies in: its build context, the Compose services built from it, the project's configuration.
package struct DockerfileSurroundings: Sendable {
  package let context: ContextPaths
  package let configuration: LintConfiguration
  /// The folder that a build sends: the one that Compose names, else the Dockerfile's own.
  package let contextFolder: String

  /// A configuration that was found and cannot be used.
  package struct ConfigurationProblem: Error, Sendable {
    /// The configuration's absolute path.
    package let path: String
    package let failure: LintConfiguration.Failure
  }

  /// How many folders above the Dockerfile's are looked at.
  private static let heightLimit = 12

  /// Looks around a Dockerfile.
  ///
  /// The nearest configuration and the nearest Compose file count, from the Dockerfile's folder up to the project's:
  /// the one that holds `.git`, else the working directory; never beyond. The working directory's configuration
  /// counts where there is no nearer one.
  ///
  /// - Parameters:
  ///   - path: The Dockerfile's absolute path.
  ///   - workingDirectory: The absolute path of the folder that the work is done in.
  package init(
    of path: String, _ file: Dockerfile?, workingDirectory: String, reading reader: FolderReader
  ) throws(ConfigurationProblem) {
    let folder = Self.parent(of: path)
    let folders = Self.project(of: folder, workingDirectory, reader)
    configuration = try Self.configuration(in: folders + [workingDirectory], reader)
    var services: [ContextPaths.Service] = []
    var root = folder
    for above in folders {
      let names = Set(reader.names(above) ?? [])
      guard let name = ContextPaths.composeFileNames.first(where: names.contains),
        let bytes = reader.bytes(Self.join(above, name), ContextPaths.composeSizeLimit)
      else { continue }
      let relative = above == "/" ? String(path.dropFirst()) : String(path.dropFirst(above.utf8.count + 1))
      let found = ContextPaths.services(in: bytes, building: relative)
      services = found.services
      if let context = found.contextFolder, !context.hasPrefix(".."), !context.hasPrefix("/") {
        root = context.isEmpty ? above : Self.join(above, context)
      }
      break
    }
    contextFolder = root
    let names = reader.names(root) ?? []
    let isToDivide = file.map(StageSplit.isCandidate) ?? false
    context = ContextPaths(
      paths: Set(names), files: file.map { Self.copiedFiles($0, in: root, reader) } ?? [:],
      sizes: Self.sizes(of: names, in: root), ignoring: Self.ignorePatterns(root, names, path, reader),
      services: services, tree: isToDivide ? ContextTree(of: root, reader).files : nil,
      texts: isToDivide ? ContextTree.texts(in: root, names, reader) : [:])
  }

  /// The folders from a Dockerfile's own up to its project's.
  private static func project(
    of folder: String, _ workingDirectory: String, _ reader: FolderReader
  ) -> [String] {
    var chain = [folder]
    for _ in 0..<heightLimit {
      if reader.names(chain[chain.count - 1])?.contains(".git") == true { return chain }
      guard chain[chain.count - 1] != "/" else { break }
      chain.append(parent(of: chain[chain.count - 1]))
    }
    // No repository: nothing above the working directory belongs to it.
    return chain.firstIndex(of: workingDirectory).map { Array(chain[...$0]) } ?? [folder]
  }

  private static func configuration(
    in folders: [String], _ reader: FolderReader
  ) throws(ConfigurationProblem) -> LintConfiguration {
    for folder in folders {
      for name in LintConfiguration.fileNames {
        let path = join(folder, name)
        guard let bytes = reader.bytes(path, LintConfiguration.sizeLimit) else { continue }
        do {
          return try LintConfiguration(parsing: bytes)
        } catch {
          throw ConfigurationProblem(path: path, failure: error)
        }
      }
    }
    return LintConfiguration()
  }

  /// What `.dockerignore` leaves out; the one that carries the Dockerfile's name goes before the context's.
  private static func ignorePatterns(
    _ root: String, _ names: [String], _ dockerfile: String, _ reader: FolderReader
  ) -> [String]? {
    let own = reader.bytes(dockerfile + ".dockerignore", 256 << 10)
    let bytes =
      own ?? (names.contains(".dockerignore") ? reader.bytes(join(root, ".dockerignore"), 256 << 10) : nil)
    return bytes.map { IgnoreFile.patterns(in: $0) }
  }

  /// The regular files that `COPY` and `ADD` name, as far as rules look at them: what a container may start with.
  private static func copiedFiles(
    _ file: Dockerfile, in root: String, _ reader: FolderReader
  ) -> [String: ContextPaths.File] {
    let started = file.effectiveInstructions.filter { [.entrypoint, .cmd].contains($0.keyword) }
      .compactMap { instruction -> String? in
        let first =
          instruction.form == .json
          ? instruction.arguments.first?.text : instruction.script?.commands.first?.words.first?.text
        return first?.split(separator: "/").last.map(String.init)
      }
    guard !started.isEmpty else { return [:] }
    var files: [String: ContextPaths.File] = [:]
    for copy in file.transfers where copy.flag("from") == nil {
      for source in copy.sources.prefix(32) {
        let path = ContextPaths.normalized(source.text.unquoted)
        guard !path.hasPrefix(".."), !path.contains("://"), !path.contains("$") else { continue }
        for name in started.prefix(8) {
          let candidate = path.split(separator: "/").last.map(String.init) == name ? path : join(path, name)
          let relative = ContextPaths.normalized(candidate.hasPrefix("/") ? "." + candidate : candidate)
          guard files[relative] == nil, let facts = facts(of: join(root, relative), reader) else { continue }
          files[relative] = facts
        }
      }
    }
    return files
  }

  private static func facts(of path: String, _ reader: FolderReader) -> ContextPaths.File? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let bytes = status.st_size <= 1 << 20 ? reader.bytes(path, 1 << 20) : nil
    return ContextPaths.File(
      size: Int(status.st_size), isExecutable: status.st_mode & 0o111 != 0,
      head: String(decoding: bytes?.prefix(512) ?? [], as: UTF8.self))
  }

  /// What the folders weigh that no image needs, as far as counting stays quick.
  private static func sizes(of names: [String], in root: String) -> [String: Int] {
    var left = 20_000
    var sizes: [String: Int] = [:]
    for name in names where ContextPaths.unneeded.contains(name) {
      sizes[name] = weight(of: join(root, name), depth: 24, &left)
    }
    return sizes
  }

  /// The bytes of a file, or of everything below a folder; links are not followed.
  private static func weight(of path: String, depth: Int, _ left: inout Int) -> Int {
    var status = stat()
    left -= 1
    guard left > 0, depth > 0, lstat(path, &status) == 0 else { return 0 }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR:
      let names = ContextPaths.atRoot(of: path)?.paths ?? []
      var sum = 0
      for name in names { sum += weight(of: join(path, name), depth: depth - 1, &left) }
      return sum
    default: return 0
    }
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

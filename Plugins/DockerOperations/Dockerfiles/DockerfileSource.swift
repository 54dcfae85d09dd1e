internal import AgentKit
internal import Archives
internal import Dockerfiles
internal import Reporting

/// A Dockerfile that was read, with the names that lie beside it.
struct DockerfileSource {
  let path: FilePath
  let bytes: [UInt8]
  let context: ContextPaths

  /// Reads a Dockerfile and looks at its folder.
  ///
  /// - Throws: `FileError`.
  init(_ path: FilePath, in files: any ReadOnlyFiles) throws {
    self.path = path
    bytes = try files.read(path, limit: Dockerfile.sizeLimit)
    let folder = files.absolute(path).split(separator: "/").dropLast().joined(separator: "/")
    let names = try files.names(in: FilePath("/" + folder), limit: 10_000)
    context = ContextPaths(
      paths: Set(names), ignoring: try Self.ignorePatterns(in: "/" + folder, names, files))
  }

  /// What the folder's `.dockerignore` leaves out; `nil` without one, or where it is larger than any.
  private static func ignorePatterns(
    in folder: String, _ names: [String], _ files: any ReadOnlyFiles
  ) throws -> [String]? {
    guard names.contains(".dockerignore") else { return nil }
    let path = try FilePath("\(folder)/.dockerignore")
    guard files.kind(of: path) == .file, let bytes = try? files.read(path, limit: 256 << 10) else {
      return nil
    }
    return IgnoreFile.patterns(in: bytes)
  }

  /// The whole file, for findings to point into, with its secrets masked: reports are passed on.
  var excerpt: Block.Excerpt {
    Block.Excerpt(
      file: path.description, firstLine: 1, text: String(decoding: bytes, as: UTF8.self).masked,
      language: "dockerfile")
  }
}

extension DockerfileSource {
  /// The findings of a linter, in the order of the file.
  ///
  /// - Throws: `Failure` that names the file, for one that is no Dockerfile.
  func lint(with linter: DockerfileLinter) throws -> [Finding] {
    do {
      return try linter.lint(bytes, path: path.description, context: context)
    } catch {
      throw unusable(error)
    }
  }

  /// How many stages the file has.
  ///
  /// - Throws: `Failure` that names the file, for one that is no Dockerfile.
  func stageCount() throws -> Int {
    do { return try Dockerfile.parse(bytes).stages.count { $0.from != nil } } catch { throw unusable(error) }
  }

  /// The file with its safe fixes applied.
  ///
  /// - Throws: `Failure` that names the file, for one that is no Dockerfile.
  func optimized() throws -> OptimizedDockerfile {
    do {
      return try DockerfileOptimizer().optimize(bytes, path: path.description, context: context)
    } catch {
      throw unusable(error)
    }
  }

  private func unusable(_ error: DockerfileError) -> Failure {
    Failure(
      code: error.code, message: "\(path): \(error)", remedy: "Name a Dockerfile: --path web/Dockerfile",
      kind: .badInput)
  }
}

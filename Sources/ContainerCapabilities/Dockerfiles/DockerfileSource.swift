package import AgentKit
package import Dockerfiles
package import Reporting

/// A Dockerfile that was read, with the names that lie beside it.
package struct DockerfileSource: Sendable {
  package let path: FilePath
  package let bytes: [UInt8]
  /// What lies around it.
  package var context: ContextPaths
  /// What its project asks of Dockerfiles.
  package var configuration: LintConfiguration

  /// Reads a Dockerfile and looks around it.
  ///
  /// - Throws: `FileError`; a `Failure` for a configuration that cannot be used.
  package init(_ path: FilePath, in files: any ReadOnlyFiles) throws {
    self.path = path
    bytes = try files.read(path, limit: Dockerfile.sizeLimit)
    do {
      let surroundings = try DockerfileSurroundings(
        of: files.absolute(path), try? Dockerfile.parse(bytes),
        workingDirectory: files.absolute(FilePath(".")), reading: FolderReader(files))
      context = surroundings.context
      configuration = surroundings.configuration
    } catch let problem as DockerfileSurroundings.ConfigurationProblem {
      throw Failure(
        code: problem.failure.code,
        message: "\(problem.path), byte \(problem.failure.offset): \(problem.failure.message)",
        remedy: "Correct \(problem.path), or remove it.", kind: .badInput)
    }
  }
}

extension DockerfileSource {
  /// What breaks the rules that the project asks for, in the order of the file.
  ///
  /// - Throws: `Failure` that names the file, for one that is no Dockerfile.
  package func lint() throws -> [Finding] {
    do {
      return try DockerfileLinter(configuration).lint(bytes, path: path.description, context: context)
    } catch {
      throw unusable(error)
    }
  }

  /// How many stages the file has.
  ///
  /// - Throws: `Failure` that names the file, for one that is no Dockerfile.
  package func stageCount() throws -> Int { try parsed().stages.count { $0.from != nil } }

  /// The file, read.
  ///
  /// - Throws: `Failure` that names the file, for one that is no Dockerfile.
  package func parsed() throws -> Dockerfile {
    do { return try Dockerfile.parse(bytes) } catch { throw unusable(error) }
  }

  /// The file with its safe fixes applied.
  ///
  /// - Throws: `Failure` that names the file, for one that is no Dockerfile.
  package func optimized() throws -> OptimizedDockerfile {
    do {
      return try DockerfileOptimizer(linter: DockerfileLinter(configuration)).optimize(
        bytes, path: path.description, context: context)
    } catch {
      throw unusable(error)
    }
  }

  private func unusable(_ error: DockerfileError) -> Failure {
    Failure(
      code: error.code, message: "\(path): \(error)", remedy: "Name a Dockerfile: web/Dockerfile",
      kind: .badInput)
  }
}

extension FolderReader {
  /// Reads through the files that an operation may read.
  package init(_ files: any ReadOnlyFiles) {
    self.init(
      names: { folder in try? files.names(in: FilePath(folder), limit: 10_000) },
      bytes: { path, limit in
        guard let path = try? FilePath(path), files.kind(of: path) == .file else { return nil }
        return try? files.read(path, limit: limit)
      })
  }
}

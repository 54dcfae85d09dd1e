internal import AgentKit
internal import Archives
internal import ContainerCapabilities
internal import DockerClient
internal import Dockerfiles
internal import Reporting

/// What both versions of a Dockerfile weigh once an engine has built them.
struct BuildMeasurement: Sendable {
  /// One version, built.
  struct Version: Sendable {
    /// The image's size in bytes, base included.
    let bytes: Int
    /// The layers that hold files.
    let layers: Int
    /// The bytes of files that were sent to the engine.
    let contextBytes: Int
    /// How long the build took, in seconds.
    let seconds: Double
  }

  let before: Version
  let after: Version

  /// Builds both versions, one after the other, without the cache, and removes the images again.
  ///
  /// - Throws: `DockerError` where a version does not build, `ArchiveError` where the folder cannot be sent.
  ///
  /// - Parameters:
  ///   - optimized: Both versions.
  ///   - name: The Dockerfile's name in its folder.
  ///   - folder: The build context.
  init(
    of optimized: OptimizedDockerfile, named name: String, in folder: String, on workspace: Workspace
  ) async throws {
    workspace.progress("building the original", done: 0, of: 2)
    before = try await Self.build([name: optimized.original], named: name, in: folder, on: workspace.engine)
    var files = [name: optimized.bytes]
    if let dockerignore = optimized.dockerignore { files[".dockerignore"] = Array(dockerignore.utf8) }
    workspace.progress("building the optimized version", done: 1, of: 2)
    after = try await Self.build(files, named: name, in: folder, on: workspace.engine)
  }

  /// Builds a folder with some of its files replaced.
  private static func build(
    _ files: [String: [UInt8]], named name: String, in folder: String, on engine: any Engine
  ) async throws -> Version {
    let archive = try BuildContextArchive(
      folder: folder, dockerfile: name, overlay: files, options: .init(maximumBytes: 2 << 30))
    var options = BuildOptions(tags: ["longshore-measured:\(UInt64.random(in: 0...(.max)))"])
    options.dockerfile = name
    options.noCache = true
    let start = ContinuousClock.now
    let id = try await engine.build(BuildContext(pulling: archive.reader()), options: options).imageID()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let image = try await engine.inspectImage(id)
    let history = try await engine.imageHistory(id)
    try await engine.removeImage(options.tags[0], force: false)
    return Version(
      bytes: image.size, layers: history.count { $0.size > 0 }, contextBytes: archive.fileBytes,
      seconds: seconds)
  }

  /// The size of the original, for a sentence.
  var beforeText: String { Self.megabytes(before.bytes) }

  /// The size of the new version, for a sentence.
  var afterText: String { Self.megabytes(after.bytes) }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }

  /// The figures before and after.
  var metrics: [Block.Metric] {
    [
      Block.Metric("Image size", before: Double(before.bytes), Double(after.bytes), .bytes, better: .lower),
      Block.Metric(
        "Layers with files", before: Double(before.layers), Double(after.layers), .count, better: .lower),
      Block.Metric(
        "Build context", before: Double(before.contextBytes), Double(after.contextBytes), .bytes,
        better: .lower),
      Block.Metric("Build time", before: before.seconds, after.seconds, .seconds, better: .lower),
    ]
  }
}

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
    /// How long the build took without any cache, in seconds.
    let seconds: Double
    /// How long it took once more, with everything in the cache, in seconds.
    let warmSeconds: Double
    /// What the image holds.
    let contents: ImageContents
  }

  let before: Version
  let after: Version

  /// How the new image differs from the old one, a sentence each; none where both hold the same.
  var differences: [String] { before.contents.differences(to: after.contents) }

  /// Builds both versions, one after the other, without the cache and once more with it, compares what the images hold
  /// and removes them again.
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
    do {
      let version = try await measure(id, archive, options, seconds, on: engine)
      try await engine.removeImage(options.tags[0], force: false)
      return version
    } catch {
      _ = try? await engine.removeImage(options.tags[0], force: false)
      throw error
    }
  }

  private static func measure(
    _ id: String, _ archive: BuildContextArchive, _ options: BuildOptions, _ seconds: Double,
    on engine: any Engine
  ) async throws -> Version {
    let image = try await engine.inspectImage(id)
    let history = try await engine.imageHistory(id)
    let contents = try await ImageContents(of: id, on: engine)
    var options = options
    options.noCache = false
    let start = ContinuousClock.now
    _ = try await engine.build(BuildContext(pulling: archive.reader()), options: options).imageID()
    return Version(
      bytes: image.size, layers: history.count { $0.size > 0 }, contextBytes: archive.fileBytes,
      seconds: seconds, warmSeconds: (ContinuousClock.now - start) / .seconds(1), contents: contents)
  }

  /// The size of the original, for a sentence.
  var beforeText: String { Self.megabytes(before.bytes) }

  /// The size of the new version, for a sentence.
  var afterText: String { Self.megabytes(after.bytes) }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }

  /// What comparing both images says.
  var comparison: Block {
    let differences = differences
    let files = before.contents.files.count
    return .section(
      "Both images compared",
      differences.isEmpty
        ? [
          .paragraph(
            Block.Paragraph(
              "The images have the same configuration and the same \(files) files: kinds, modes, owners and contents."
            ))
        ]
        : differences.map { .paragraph(Block.Paragraph($0)) })
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
      Block.Metric(
        "Build time from the cache", before: before.warmSeconds, after.warmSeconds, .seconds, better: .lower),
    ]
  }
}

internal import AgentKit
internal import Archives
internal import DockerClient

/// A container through which a volume's files are read and written by way of the engine's archives. It never runs, its
/// image holds nothing, and both are removed afterwards.
///
/// An image with nothing in it needs no registry, and nothing of it is copied into an empty volume.
enum VolumeHelper {
  /// Where the volume is in the container.
  static let folder = "/volume"

  /// Lends a helper for a volume that is there.
  ///
  /// - Parameter readOnly: Whether nothing can be written through it.
  static func lent<Result>(
    for volume: String, readOnly: Bool, on engine: any Engine,
    _ body: (_ container: String) async throws -> Result
  ) async throws -> Result {
    let name = "longshore-volume-" + String(UInt64.random(in: 0...(.max)), radix: 36)
    return try await cleaningUp {
      for try await _ in try await engine.importImage(
        ArchiveSource(tar: TarWriter().finish()), options: ImportOptions(repository: name, tag: "helper"))
      {}
      var config = ContainerConfig(image: name + ":helper", cmd: ["none"])
      config.labels = ["longshore.helper": "volume.backup"]
      config.networkDisabled = true
      var host = HostConfig()
      host.networkMode = "none"
      host.mounts = [Mount(.volume, source: volume, target: folder, readOnly: readOnly)]
      let creation = ContainerCreation(config, hostConfig: host)
      let made = try await finishing { try await engine.createContainer(creation, name: name) }
      return try await body(made.id)
    } afterwards: {
      // Both at once: one that is cancelled has no time for one after the other. Never with its volumes: one without a
      // name would go along.
      async let container: Void = ignoringMissing {
        try await engine.removeContainer(name, options: .init(force: true))
      }
      let isImageGone = (try? await engine.removeImage(name + ":helper", force: true)) != nil
      try await container
      if !isImageGone {
        try await ignoringMissing { _ = try await engine.removeImage(name + ":helper", force: true) }
      }
    }
  }

  /// The files of the volume, as a tar archive whose paths begin in it.
  static func archive(
    through container: String, on engine: any ReadOnlyEngine
  ) async throws -> ByteStream {
    try await engine.containerArchive(container, path: ContainerPath(rawValue: folder + "/.")).bytes
  }

  /// Gives the volume's own folder its owner and permissions: an engine that unpacks into a folder leaves that as it is,
  /// but not one that is a member of what it unpacks.
  static func restoreRoot(
    _ root: TarEntry?, through container: String, on engine: any Engine
  ) async throws {
    guard var root else { return }
    root.path = String(folder.dropFirst())
    var archive = TarWriter()
    try archive.add(root)
    try await engine.putContainerArchive(
      container, path: ContainerPath(rawValue: "/"), ArchiveSource(tar: archive.finish()))
  }

  /// What the volume holds, each member by its path.
  static func contents(
    through container: String, on engine: any ReadOnlyEngine
  ) async throws -> [String: String] {
    var contents = ArchiveContents()
    for try await piece in try await archive(through: container, on: engine) { try contents.append(piece) }
    return try contents.finish()
  }

  /// Whether the volume holds nothing; reads no further than its first member.
  static func isEmpty(
    through container: String, on engine: any ReadOnlyEngine
  ) async throws -> Bool {
    var contents = ArchiveContents()
    for try await piece in try await archive(through: container, on: engine) {
      try contents.append(piece)
      if contents.count > 0 { return false }
    }
    return true
  }

  private static func ignoringMissing(_ work: @Sendable () async throws -> Void) async throws {
    do { try await work() } catch let error as DockerError where error.code == .notFound {}
  }
}

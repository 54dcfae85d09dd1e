import Archives
import DockerClient
import DockerClientTesting

@testable import DockerOperations

/// An image that a test has built and run once: what it holds, what its container wrote, how big it is.
struct BuiltImage {
  let contents: ImageContents
  let said: [String]
  let bytes: Int

  /// Builds a Dockerfile among some files, and runs the image once.
  static func build(_ dockerfile: [UInt8], _ files: [String: String], as name: String) async throws
    -> BuiltImage
  {
    var tar = TarWriter()
    try tar.add(TarEntry("Dockerfile", .file(size: dockerfile.count)), contents: dockerfile)
    var folders: Set<String> = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: "/").dropLast()
      for end in parts.indices {
        let folder = parts[...end].joined(separator: "/")
        if folders.insert(folder).inserted { try tar.add(TarEntry(folder, .directory, mode: 0o755)) }
      }
      try tar.add(TarEntry(path, .file(size: text.utf8.count)), contents: Array(text.utf8))
    }
    let engine = TestEngine.client
    let id = try await engine.build(BuildContext(tar: tar.finish()), options: BuildOptions(tags: [name]))
      .imageID()
    let contents = try await ImageContents(of: id, on: engine)
    var config = ContainerConfig()
    config.image = id
    let said = try await TestEngine.withContainer("smoke", config) { container in
      _ = try await engine.waitForContainer(container)
      var lines: [String] = []
      for try await line in try await engine.containerLogs(container).lines() {
        lines.append(String(decoding: line.bytes, as: UTF8.self))
      }
      return lines
    }
    return BuiltImage(contents: contents, said: said, bytes: try await engine.inspectImage(id).size)
  }

  /// Builds images under the names of others for the time of `body`: the engine of tests has no network to pull them.
  static func withStandIns(_ images: [(name: String, dockerfile: String)], _ body: () async throws -> Void)
    async throws
  {
    let engine = TestEngine.client
    var made: [String] = []
    do {
      for image in images {
        var tar = TarWriter()
        let text = Array(image.dockerfile.utf8)
        try tar.add(TarEntry("Dockerfile", .file(size: text.count)), contents: text)
        _ = try await engine.build(BuildContext(tar: tar.finish()), options: BuildOptions(tags: [image.name]))
          .imageID()
        made.append(image.name)
      }
      try await body()
    } catch {
      for name in made { _ = try? await engine.removeImage(name, force: true) }
      throw error
    }
    for name in made { try await engine.removeImage(name, force: true) }
  }
}

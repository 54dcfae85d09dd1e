import DockerClient
import DockerClientTesting
import Testing

/// A real engine's images and builds.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct ImageTests {
  private let engine = TestEngine.client

  @Test func `an image is listed, inspected, tagged and untagged`() async throws {
    let base = TestEngine.baseImage
    let image = try await engine.inspectImage(base)
    #expect(image.id.hasPrefix("sha256:"))
    #expect(image.repoTags.contains(base))
    #expect(image.os == "linux")
    #expect(!image.rootFS.layers.isEmpty)
    #expect(image.size > 0)
    #expect(try await engine.listImages().contains { $0.id == image.id })
    let history = try await engine.imageHistory(base)
    #expect(history.reduce(0) { $0 + $1.size } > 0)
    #expect(history.first?.created != nil)

    try await TestEngine.withImageName("tag") { name in
      let parts = name.split(separator: ":").map(String.init)
      try await engine.tagImage(base, repository: parts[0], tag: parts[1])
      #expect(try await engine.inspectImage(name).id == image.id)
      let removed = try await engine.removeImage(name)
      #expect(removed.map(\.untagged) == [name])
      let error = await #expect(throws: DockerError.self) { try await engine.inspectImage(name) }
      #expect(error?.code == .notFound)
    }
  }

  @Test func `the engine tells what it is, and what it keeps`() async throws {
    let ping = try await engine.ping()
    let version = try await engine.version()
    #expect(ping.apiVersion?.description == version.apiVersion)
    #expect(version.components.contains { $0.name == "Engine" && $0.version == version.version })
    let info = try await engine.info()
    #expect(info.serverVersion == version.version)
    #expect(info.ncpu > 0)
    #expect(info.memTotal > 0)
    #expect(info.images > 0)
    #expect(info.runtimes[info.defaultRuntime] != nil)
    #expect(info.plugins.log.contains(info.loggingDriver))
    #expect(info.plugins.network.contains("bridge"))
    #expect(info.systemTime != nil)
    #expect(info.indexServerAddress.hasPrefix("https://"))
    #expect(info.ipv4Forwarding)
    #expect(!version.goVersion.isEmpty)
    #expect(version.components.contains { $0.details["GitCommit"] != nil })
    let usage = try await TestEngine.diskUsage()
    #expect(usage.images.contains { $0.repoTags.contains(TestEngine.baseImage) })
    #expect(usage.layersSize > 0)
  }
}

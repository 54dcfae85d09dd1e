import Archives
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// Images between a real engine, a real registry and archives.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct ImageTransferTests {
  private let engine = TestEngine.client

  /// An image of a few bytes that no other test has.
  private func makeImage(_ name: String) async throws -> String {
    var archive = TarWriter()
    try archive.addFile("name", Array(name.utf8))
    let parts = name.split(separator: ":").map(String.init)
    var options = ImportOptions(repository: parts.dropLast().joined(separator: ":"), tag: parts.last)
    options.changes = ["CMD [\"nothing\"]"]
    let transfer = try await engine.importImage(ArchiveSource(tar: archive.finish()), options: options)
      .finish()
    return try #require(transfer.images.first)
  }

  @Test(.enabled(if: TestEngine.registry != nil))
  func `an image goes to a registry and comes back`() async throws {
    let registry = try #require(TestEngine.registry)
    let name = "\(registry)/\(TestEngine.uniqueName("push")):v1"
    let id = try await makeImage(name)
    #expect(try await engine.inspectImage(name).config.cmd == ["nothing"])

    var layers: Set<String> = []
    var pushed: String?
    for try await event in try await engine.pushImage(name, credentials: nil) {
      switch event {
      case .progress(let layer, _, _, _): layers.insert(layer)
      case .pushed(let tag, let digest, let size):
        #expect(tag == "v1")
        #expect(size > 0)
        pushed = digest
      case .text: break
      }
    }
    let digest = try #require(pushed)
    #expect(layers.count == 1 || layers == ["v1"] || layers.count == 2)

    let told = try await engine.inspectDistribution(name)
    #expect(told.descriptor.digest == digest)
    #expect(told.platforms.map(\.os) == ["linux"])

    try await engine.removeImage(name, force: true)
    let gone = await #expect(throws: DockerError.self) { try await engine.inspectImage(name) }
    #expect(gone?.code == .notFound)
    #expect(try await engine.pullImage(name).finish().digest == digest)
    #expect(try await engine.inspectImage(name).id == id)
    // By its digest too.
    try await engine.removeImage(name, force: true)
    let byDigest = "\(name.split(separator: ":").dropLast().joined(separator: ":"))@\(digest)"
    try await engine.pullImage(byDigest).finish()
    #expect(try await engine.inspectImage(byDigest).id == id)
    try await engine.removeImage(byDigest, force: true)
  }

  @Test(.enabled(if: TestEngine.registry != nil))
  func `what a registry does not have, or does not answer, is an error of its own kind`() async throws {
    let registry = try #require(TestEngine.registry)
    let missing = await #expect(throws: DockerError.self) {
      try await engine.pullImage("\(registry)/no-such-image:v1").finish()
    }
    #expect(missing?.code == .notFound)
    let unreachable = await #expect(throws: DockerError.self) {
      try await engine.pullImage("127.0.0.1:9/nobody:v1").finish()
    }
    #expect(unreachable?.code == .serverError)
    let refused = await #expect(throws: DockerError.self) {
      try await engine.authenticate(
        RegistryCredentials(username: "me", password: "secret-word", serverAddress: "127.0.0.1:9"))
    }
    #expect(refused.map { "\($0)".contains("secret-word") } == false)
  }

  @Test func `images are saved as an archive and loaded from it`() async throws {
    try await TestEngine.withImageName("save") { name in
      let id = try await makeImage(name)
      var bytes: [UInt8] = []
      for try await piece in try await engine.saveImages([name]) { bytes += piece }
      try await engine.removeImage(name)
      let transfer = try await engine.loadImages(ArchiveSource(tar: bytes)).finish()
      #expect(transfer.images == [name])
      #expect(try await engine.inspectImage(name).id == id)

      let broken = await #expect(throws: DockerError.self) {
        try await engine.loadImages(ArchiveSource(tar: Array(bytes.prefix(700)))).finish()
      }
      #expect(broken?.code == .imageTransferFailed || broken?.code == .serverError)
    }
  }

  @Test(.enabled(if: TestEngine.registry != nil))
  func `all tags of a repository go to its registry`() async throws {
    let registry = try #require(TestEngine.registry)
    let repository = "\(registry)/\(TestEngine.uniqueName("tags"))"
    let names = [repository + ":a", repository + ":b"]
    _ = try await makeImage(names[0])
    try await engine.tagImage(names[0], repository: repository, tag: "b")
    var tags: Set<String> = []
    for try await event in try await engine.pushAllTags(of: repository, credentials: nil) {
      if case .pushed(let tag, _, _) = event { tags.insert(tag) }
    }
    #expect(tags == ["a", "b"])
    for name in names {
      #expect(try await engine.inspectDistribution(name).platforms.count == 1)
      try await engine.removeImage(name)
    }
  }

  @Test func `an image is made of an archive that the engine fetches`() async throws {
    var archive = TarWriter()
    try archive.addFile("name", Array("fetched".utf8))
    let tar = archive.finish()
    let server = try StubServer(overTCP: true) { _ in .chunked([tar]) }
    try await TestEngine.withImageName("fetched") { name in
      let parts = name.split(separator: ":").map(String.init)
      let transfer = try await engine.importImage(
        from: "http://127.0.0.1:\(server.port)/files.tar",
        options: ImportOptions(repository: parts[0], tag: parts[1])
      ).finish()
      let id = try await engine.inspectImage(name).id
      #expect(transfer.images == [id])
    }
    #expect(server.requests.map(\.target) == ["/files.tar"])
  }

  @Test func `images without a name are pruned by their label`() async throws {
    let label = TestEngine.uniqueName("image-prune")
    var archive = TarWriter()
    try archive.addFile("name", Array(label.utf8))
    var options = ImportOptions()
    options.changes = ["LABEL \(label)=1"]
    let transfer = try await engine.importImage(ArchiveSource(tar: archive.finish()), options: options)
      .finish()
    let id = try #require(transfer.images.first)
    let report = try await TestEngine.pruning { try await engine.pruneImages(filters: ["label": [label]]) }
    let deleted = report.removed.compactMap(\.deleted)
    #expect(deleted.contains(id))
  }

  /// As much of a registry's first API as the engine needs to search, over plain HTTP: it tries TLS before.
  private static func answer(_ socket: StubSocket) {
    var request: [UInt8] = []
    while !request.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let bytes = socket.read()
      if bytes.isEmpty || bytes.first == 0x16 { return }
      request += bytes
    }
    let results = #"{"name":"team/web","description":"a server","star_count":7,"is_official":false}"#
    let isSearch = String(decoding: request, as: UTF8.self).contains("GET /v1/search?")
    let body = isSearch ? #"{"num_results":1,"results":[\#(results)]}"# : "true"
    _ = socket.write(
      Array(
        """
        HTTP/1.1 200 OK\r
        Content-Type: application/json\r
        X-Docker-Registry-Version: 0.6.0\r
        Content-Length: \(body.utf8.count)\r
        Connection: close\r
        \r
        \(body)
        """.utf8))
  }

  @Test func `images are looked for on a registry`() async throws {
    let registry = try TCPStub(Self.answer)
    let found = try await engine.searchImages("127.0.0.1:\(registry.port)/web", limit: 5, filters: [:])
    #expect(found.map(\.name) == ["team/web"])
    #expect(found.first?.stars == 7)
    #expect(found.first?.isOfficial == false)
    let many = try await engine.searchImages(
      "127.0.0.1:\(registry.port)/web", limit: nil, filters: ["stars": ["8"]])
    #expect(many == [])
  }

  @Test func `the build cache is pruned and accounted for`() async throws {
    let usage = try await TestEngine.diskUsage()
    #expect(usage.images.contains { $0.repoTags.contains(TestEngine.baseImage) })
    let report = try await engine.pruneBuildCache(
      BuildCachePruneOptions(filters: ["id": ["no-such-part"]]))
    #expect(report.deleted == [])
  }

  @Test func `an engine in no swarm says so`() async throws {
    for call in [
      { _ = try await engine.listNodes() }, { _ = try await engine.listServices() },
      { _ = try await engine.listTasks() }, { _ = try await engine.listSecrets() },
      { _ = try await engine.listConfigs() }, { _ = try await engine.inspectSwarm() },
    ] as [() async throws -> Void] {
      let error = await #expect(throws: DockerError.self) { try await call() }
      #expect(error?.code == .unavailable)
    }
  }
}

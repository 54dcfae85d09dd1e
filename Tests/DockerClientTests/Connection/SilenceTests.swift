import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// Engines that stop in the middle, with the connection still there.
@Suite(.timeLimit(.minutes(1)))
struct SilenceTests {
  private static let head = Array("HTTP/1.1 200 OK\r\n".utf8)
  private static let status =
    "X-Docker-Container-Path-Stat: eyJuYW1lIjoiYSIsInNpemUiOjAsIm1vZGUiOjAsIm10aW1lIjoiMjAyNi0wMS0wMVQwMDowMDowMFoifQ=="

  /// Some bytes, then nothing, and an end that comes later than the patience of the tests allows.
  private static func halting(_ words: String = "", milliseconds: Int = 20_000) -> StubReply {
    StubReply([
      .send(head + Array((status + "\r\nContent-Length: 9\r\n\r\n").utf8)), .send(Array(words.utf8)),
      .pause(milliseconds: milliseconds), .close,
    ])
  }

  private static let mute = StubReply([.pause(milliseconds: 20_000), .close])

  private func expectSilence(
    _ reply: StubReply, at request: String, _ call: (DockerClient) async throws -> Void
  ) async throws {
    let engine = try StubEngine([request: reply])
    // Twelve times as long where the engine may be working.
    let client = DockerClient(address: engine.address, patience: .milliseconds(20))
    let error = await #expect(throws: DockerError.self, "\(request)") { try await call(client) }
    #expect(error?.code == .timedOut, "\(request)")
    #expect(error?.message.contains("silent in the middle") == true, "\(request)")
    engine.stop()
  }

  @Test func `a download that stops is an error`() async throws {
    try await expectSilence(Self.halting("half"), at: "GET /containers/web/archive") { client in
      let archive = try await client.containerArchive("web", path: "/etc")
      for try await _ in archive.bytes {}
    }
    try await expectSilence(Self.halting("half"), at: "GET /containers/web/export") { client in
      for try await _ in try await client.exportContainer("web") {}
    }
    try await expectSilence(Self.halting("half"), at: "GET /images/get") { client in
      for try await _ in try await client.saveImages(["web"]) {}
    }
    try await expectSilence(Self.halting("{}\r\n"), at: "POST /images/create") { client in
      for try await _ in try await client.pullImage("web") {}
    }
    try await expectSilence(Self.halting(), at: "GET /containers/web/logs") { client in
      var options = LogOptions()
      options.tty = true
      for try await _ in try await client.containerLogs("web", options: options) {}
    }
  }

  @Test func `an archive that is sent and never answered is an error`() async throws {
    try await expectSilence(Self.mute, at: "PUT /containers/web/archive") { client in
      try await client.putContainerArchive("web", path: "/", ArchiveSource(tar: [1, 2, 3]))
    }
    try await expectSilence(Self.mute, at: "POST /images/load") { client in
      for try await _ in try await client.loadImages(ArchiveSource(tar: [1, 2, 3])) {}
    }
  }

  @Test func `an engine that takes no more of an archive is an error`() async throws {
    let deaf = try StubServer(beforeBody: true) { request in
      request.target == "/_ping"
        ? .response(headers: ["Api-Version": "1.41"], body: "OK") : Self.mute
    }
    let client = DockerClient(address: .unix(path: deaf.path), patience: .milliseconds(50))
    let archive = ArchiveSource(tar: [UInt8](repeating: 0, count: 32 << 20))
    for call in [
      { try await client.putContainerArchive("web", path: "/", archive) },
      {
        _ = try await client.build(
          BuildContext(tar: [UInt8](repeating: 0, count: 32 << 20)), options: BuildOptions())
      },
    ] as [@Sendable () async throws -> Void] {
      let error = await #expect(throws: DockerError.self) { try await call() }
      #expect(error?.code == .timedOut)
    }
    deaf.stop()
  }

  @Test func `what may have nothing to say is waited for`() async throws {
    let late = StubReply([
      .send(Self.head + Array("Transfer-Encoding: chunked\r\n\r\n".utf8)), .pause(milliseconds: 600),
      .send(Array("0\r\n\r\n".utf8)),
    ])
    let engine = try StubEngine([
      "GET /events": late, "GET /containers/web/logs": late, "GET /containers/web/stats": late,
      "POST /build": late,
    ])
    let client = DockerClient(address: engine.address, patience: .milliseconds(20))
    var options = LogOptions()
    (options.follow, options.tty) = (true, true)
    for try await _ in try await client.events() {}
    for try await _ in try await client.containerLogs("web", options: options) {}
    for try await _ in try await client.containerStatsStream("web") {}
    for try await _ in try await client.build(BuildContext(tar: [1]), options: BuildOptions()) {}
    engine.stop()
  }
}

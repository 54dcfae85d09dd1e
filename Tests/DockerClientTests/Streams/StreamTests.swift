import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct StreamTests {
  private static let frames = [
    LogDemultiplexerTests.frame(1, "hello\n"), LogDemultiplexerTests.frame(2, "oops\n"),
  ]

  private func texts(_ lines: LogLines) async throws -> [String] {
    var texts: [String] = []
    for try await line in lines { texts.append("\(line.stream) \(line.text)") }
    return texts
  }

  @Test func `an older engine is asked whether the container has a terminal`() async throws {
    let engine = try StubEngine([
      "GET /containers/web/json": .json(#"{"State":{},"Config":{"Tty":false}}"#),
      "GET /containers/tty/json": .json(#"{"State":{},"Config":{"Tty":true}}"#),
      "GET /containers/web/logs": .chunked(Self.frames),
      "GET /containers/tty/logs": .chunked([Array("raw\r\n".utf8)]),
    ])
    #expect(try await texts(engine.client.containerLogs("web").lines()) == ["output hello", "error oops"])
    #expect(try await texts(engine.client.containerLogs("tty").lines()) == ["output raw"])
  }

  @Test func `what a terminal's output says does not depend on where a read ends`() async throws {
    let time = "2026-01-01T00:00:00.5Z"
    let whole = Array("\(time) begun at \(time) and ended\n\(time) next\n".utf8)
    for reply in [
      StubReply.chunked([whole]),
      StubReply([
        .send(Array("HTTP/1.1 200 OK\r\n\r\n\(time) begun at ".utf8)), .pause(milliseconds: 30),
        .send(Array("\(time) and ended\n\(time) next\n".utf8)), .close,
      ]),
    ] {
      let engine = try StubEngine(["GET /containers/tty/logs": reply])
      var options = LogOptions()
      (options.tty, options.timestamps) = (true, true)
      let lines = try await texts(engine.client.containerLogs("tty", options: options).lines())
      #expect(lines == ["output begun at \(time) and ended", "output next"])
    }
  }

  @Test func `a newer one says it with its answer`() async throws {
    let engine = try StubEngine(
      apiVersion: "1.43",
      [
        "GET /containers/web/logs": .chunked(
          Self.frames, headers: ["Content-Type": "application/vnd.docker.multiplexed-stream"]),
        "GET /containers/tty/logs": .chunked(
          [Array("raw\r\n".utf8)], headers: ["Content-Type": "application/vnd.docker.raw-stream"]),
      ])
    #expect(try await texts(engine.client.containerLogs("web").lines()) == ["output hello", "error oops"])
    #expect(try await texts(engine.client.containerLogs("tty").lines()) == ["output raw"])
    #expect(engine.requests.count == 2)
  }

  @Test func `a log cut off, one of another format and the engine's own error are errors`() async throws {
    let engine = try StubEngine(
      apiVersion: "1.41",
      [
        "GET /containers/cut/logs": .chunked([Array(Self.frames[0].dropLast())]),
        "GET /containers/raw/logs": .chunked([Array("just text".utf8)]),
        "GET /containers/failed/logs": .chunked([LogDemultiplexerTests.frame(3, "log file is gone")]),
      ])
    var options = LogOptions()
    options.tty = false
    for (name, code) in [
      ("cut", DockerError.Code.connectionLost), ("raw", .unexpectedAnswer), ("failed", .serverError),
    ] {
      let error = await #expect(throws: DockerError.self) {
        for try await _ in try await engine.client.containerLogs(name, options: options) {}
      }
      #expect(error?.code == code)
    }
  }

  @Test func `events are read one by one, whatever chunks they come in`() async throws {
    let text = "{\"Type\":\"container\",\"Action\":\"start\"}\n{\"Type\":\"image\",\"Action\":\"pull\"}\n"
    let bytes = Array(text.utf8)
    let engine = try StubEngine(["GET /events": .chunked(bytes.map { [$0] })])
    var actions: [String] = []
    for try await event in try await engine.client.events() {
      actions.append("\(event.type) \(event.action)")
    }
    #expect(actions == ["container start", "image pull"])
  }

  @Test func `an event that never ends is refused`() async throws {
    let megabyte = [UInt8](repeating: 0x78, count: 1 << 20)
    let engine = try StubEngine([
      "GET /events": .chunked([Array("{\"Type\":\"".utf8)] + [[UInt8]](repeating: megabyte, count: 6))
    ])
    let error = await #expect(throws: DockerError.self) {
      for try await _ in try await engine.client.events() {}
    }
    #expect(error?.code == .limitExceeded)
  }

  @Test func `a build's messages are told apart`() async throws {
    let messages = [
      #"{"status":"Downloading","id":"layer","progressDetail":{"current":5,"total":10}}"#,
      // A message with one vertex: its digest is "d", its name "RUN".
      #"{"id":"moby.buildkit.trace","aux":"CggKAWQaA1JVTg=="}"#, #"{"aux":{"ID":"sha256:12"}}"#,
      #"{"stream":"done\n"}"#,
      #"{"somethingNew":1}"#,
    ]
    let engine = try StubEngine(["POST /build": .chunked(messages.map { Array(($0 + "\r\n").utf8) })])
    var vertex = BuildVertex()
    vertex.digest = "d"
    vertex.name = "RUN"
    var events: [BuildEvent] = []
    for try await event in try await engine.client.build(BuildContext(tar: []), options: BuildOptions()) {
      events.append(event)
    }
    #expect(
      events == [
        .progress(id: "layer", status: "Downloading", current: 5, total: 10), .vertex(vertex),
        .image(id: "sha256:12"), .output("done\n"),
      ])
  }

  @Test func `a build that fails says why, in the engine's words`() async throws {
    let engine = try StubEngine([
      "POST /build": .chunked([
        Array(#"{"errorDetail":{"code":1,"message":"exit code: 1"},"error":"exit code: 1"}"#.utf8)
      ])
    ])
    let error = await #expect(throws: DockerError.self) {
      try await engine.client.build(BuildContext(tar: []), options: BuildOptions()).imageID()
    }
    #expect(error?.code == .buildFailed)
    #expect(error?.engineMessage == "exit code: 1")
  }

  @Test func `letting go of a stream closes its connection`() async throws {
    let frame = LogDemultiplexerTests.frame(1, "hello\n")
    let engine = try StubEngine([
      "GET /containers/web/logs": StubReply([
        .send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + frame), .awaitClose,
      ])
    ])
    var options = LogOptions()
    (options.follow, options.tty) = (true, false)
    for try await line in try await engine.client.containerLogs("web", options: options).lines() {
      #expect(line.text == "hello")
      break
    }
    while engine.openConnectionCount > 1 { await Task.yield() }
  }
}

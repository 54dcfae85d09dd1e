import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ErrorTests {
  @Test(arguments: [
    (400, DockerError.Code.badRequest), (401, .forbidden), (403, .forbidden), (404, .notFound),
    (409, .conflict),
    (500, .serverError), (503, .unavailable), (501, .unsupported), (301, .unexpectedAnswer),
  ])
  func `a refusal carries the engine's words, the request and a way out`(
    _ status: Int, _ code: DockerError.Code
  ) async throws {
    let engine = try StubEngine([
      "GET /containers/web/json": .json(#"{"message":"No such container: web"}"#, status: status)
    ])
    let error = try await #require(throws: DockerError.self) {
      try await engine.client.inspectContainer("web")
    }
    #expect(error.code == code)
    #expect(error.status == status)
    #expect(error.engineMessage == "No such container: web")
    #expect(error.request == "GET /containers/web/json")
    #expect(!error.advice.isEmpty)
    #expect("\(error)".contains("No such container: web"))
  }

  @Test func `a stream that is refused carries the same, however long the refusal`() async throws {
    let engine = try StubEngine([
      "GET /events": .json(#"{"message":"bad filter"}"#, status: 400),
      "POST /build": .response(500, body: "builder is gone\n" + String(repeating: "x", count: 200_000)),
    ])
    let error = await #expect(throws: DockerError.self) { try await engine.client.events() }
    #expect(error?.code == .badRequest)
    #expect(error?.engineMessage == "bad filter")
    let other = await #expect(throws: DockerError.self) {
      try await engine.client.build(BuildContext(tar: []), options: BuildOptions())
    }
    #expect(other?.code == .serverError)
    #expect(other?.engineMessage == "builder is gone")
  }

  @Test func `the engine's words are cut where nobody reads on`() async throws {
    let words = String(repeating: "é", count: 1 << 20)
    let engine = try StubEngine(["GET /info": .json(#"{"message":"\#(words)"}"#, status: 500)])
    let error = await #expect(throws: DockerError.self) { try await engine.client.info() }
    #expect(error?.engineMessage?.utf8.count == 64 << 10)
    #expect(error?.message.utf8.count == 64 << 10)
  }

  @Test func `a refusal that is no JSON is quoted up to its first line's end`() async throws {
    let page = "page not found\n" + String(repeating: "x", count: 10_000)
    let engine = try StubEngine(["GET /info": .response(404, body: page)])
    let error = await #expect(throws: DockerError.self) { try await engine.client.info() }
    #expect(error?.engineMessage == "page not found")
  }

  @Test func `an engine that speaks TLS and is spoken to plainly says how to speak to it`() async throws {
    let words = "Client sent an HTTP request to an HTTPS server."
    let engine = try StubEngine(["GET /info": .response(400, body: words + "\n")])
    let error = await #expect(throws: DockerError.self) { try await engine.client.info() }
    #expect(error?.engineMessage == words)
    #expect(error?.advice.contains("DOCKER_TLS_VERIFY") == true)
  }

  @Test func `no engine: what was tried, and how to get one`() async throws {
    let client = DockerClient(environment: ["DOCKER_HOST": "unix:///tmp/longshore-no-such.sock"])
    let error = try await #require(throws: DockerError.self) { try await client.ping() }
    #expect(error.code == .unreachable)
    #expect(error.message.contains("unix:///tmp/longshore-no-such.sock (from DOCKER_HOST)"))
    #expect(error.message.contains("No such file or directory"))
  }

  @Test func `a way through a SOCKS proxy is said not to be spoken`() async throws {
    let client = DockerClient(environment: [
      "DOCKER_HOST": "tcp://engine.example:2375", "ALL_PROXY": "socks5://127.0.0.1:1080",
    ])
    let error = try await #require(throws: DockerError.self) { try await client.ping() }
    #expect(error.code == .unreachable)
    #expect(error.message.contains("ALL_PROXY names a proxy of a kind that is not spoken: socks5"))
    #expect(error.advice == "Name an http:// or https:// proxy, or except the host with NO_PROXY.")
  }

  @Test func `an answer that is not as described says where`() async throws {
    let engine = try StubEngine([
      "GET /containers/json": .json(#"[{"Id":"a"},{"Id":"b","Labels":[]}]"#), "GET /info": .json("<html>"),
    ])
    let error = await #expect(throws: DockerError.self) { try await engine.client.listContainers() }
    #expect(error?.code == .unexpectedAnswer)
    #expect(error?.message.contains("[1].Labels") == true)
    let other = await #expect(throws: DockerError.self) { try await engine.client.info() }
    #expect(other?.code == .unexpectedAnswer)
  }

  @Test func `an answer that is too large is refused before it is decoded`() async throws {
    let megabyte = [UInt8](repeating: 0x20, count: 1 << 20)
    let engine = try StubEngine([
      "GET /containers/json": .chunked([[UInt8]](repeating: megabyte, count: 40))
    ])
    let error = await #expect(throws: DockerError.self) { try await engine.client.listContainers() }
    #expect(error?.code == .limitExceeded)
  }

  @Test func `a connection that breaks in the middle is an error, not a short answer`() async throws {
    let engine = try StubEngine([
      "GET /info": StubReply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}").thenClose(),
      "GET /version": StubReply.raw("SSH-2.0-OpenSSH_9.2\r\n").thenClose(),
    ])
    let error = await #expect(throws: DockerError.self) { try await engine.client.info() }
    #expect(error?.code == .connectionLost)
    let other = await #expect(throws: DockerError.self) { try await engine.client.version() }
    #expect(other?.code == .unexpectedAnswer)
  }

  @Test func `a name that could lead elsewhere is not sent`() async throws {
    let engine = try StubEngine([:])
    for name in ["../info", "a/b", ""] {
      let error = await #expect(throws: DockerError.self) { try await engine.client.removeContainer(name) }
      #expect(error?.code == .invalidArgument)
    }
    #expect(engine.requestLines == [])
  }

  @Test func `cancelling a call that waits ends it`() async throws {
    let engine = try StubEngine(["POST /containers/web/wait": StubReply([.awaitClose])])
    let wait = Task { try await engine.client.waitForContainer("web") }
    while engine.requests.isEmpty { await Task.yield() }
    wait.cancel()
    await #expect(throws: CancellationError.self) { try await wait.value }
    while engine.openConnectionCount > 1 { await Task.yield() }
  }
}

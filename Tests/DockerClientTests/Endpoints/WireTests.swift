import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// What each call puts on the wire.
@Suite(.timeLimit(.minutes(1)))
struct WireTests {
  /// One call and the request line that it must become.
  struct Row: Sendable, CustomTestStringConvertible {
    let line: String
    let reply: StubReply
    let call: @Sendable (DockerClient) async throws -> Void

    init(_ line: String, _ reply: StubReply, _ call: @escaping @Sendable (DockerClient) async throws -> Void)
    {
      self.line = line
      self.reply = reply
      self.call = call
    }

    var testDescription: String { line }
  }

  private static let nothing = StubReply.response(204)
  private static let moment = Timestamp(seconds: 1000, nanoseconds: 5)

  static let rows = [
    Row("GET /version", .json("{}")) { _ = try await $0.version() },
    Row("GET /info", .json("{}")) { _ = try await $0.info() },
    Row("GET /system/df", .json("{}")) { _ = try await $0.diskUsage() },
    Row(
      "GET /events?since=1000.000000005&until=2000.000000000&filters=%7B%22type%22%3A%5B%22container%22%5D%7D",
      .json("")
    ) {
      _ = try await $0.events(
        since: moment, until: Timestamp(seconds: 2000), filters: ["type": ["container"]])
    },
    Row("GET /containers/json", .json("[]")) { _ = try await $0.listContainers() },
    Row(
      "GET /containers/json?all=1&filters=%7B%22label%22%3A%5B%22a%3Db%22%5D%2C%22status%22%3A%5B%22exited%22%2C%22dead%22%5D%7D",
      .json("[]")
    ) {
      _ = try await $0.listContainers(all: true, filters: ["status": ["exited", "dead"], "label": ["a=b"]])
    },
    Row("GET /containers/web/json", .json(#"{"State":{}}"#)) { _ = try await $0.inspectContainer("/web") },
    Row("GET /containers/web/top", .json("{}")) { _ = try await $0.containerProcesses("web") },
    Row("GET /containers/web/stats?stream=0", .json("{}")) { _ = try await $0.containerStats("web") },
    Row("POST /containers/web/wait?condition=next-exit", .json("{}")) {
      _ = try await $0.waitForContainer("web", until: .nextExit)
    },
    Row("POST /containers/web/start", nothing) { try await $0.startContainer("web") },
    Row("POST /containers/web/stop?t=5", nothing) { try await $0.stopContainer("web", timeout: 5) },
    Row("POST /containers/web/stop", nothing) { try await $0.stopContainer("web") },
    Row("POST /containers/web/restart?t=0", nothing) { try await $0.restartContainer("web", timeout: 0) },
    Row("POST /containers/web/kill?signal=SIGTERM", nothing) {
      try await $0.killContainer("web", signal: "SIGTERM")
    },
    Row("POST /containers/web/kill", nothing) { try await $0.killContainer("web") },
    Row("DELETE /containers/web", nothing) { try await $0.removeContainer("web") },
    Row("DELETE /containers/web?v=1&force=1", nothing) {
      try await $0.removeContainer("web", options: ContainerRemovalOptions(volumes: true, force: true))
    },
    Row("GET /images/json", .json("[]")) { _ = try await $0.listImages() },
    Row("GET /images/json?all=1&filters=%7B%22dangling%22%3A%5B%22true%22%5D%7D", .json("[]")) {
      _ = try await $0.listImages(all: true, filters: ["dangling": ["true"]])
    },
    Row("GET /images/localhost:5000/a/b:1/json", .json("{}")) {
      _ = try await $0.inspectImage("localhost:5000/a/b:1")
    },
    Row("GET /images/sha256:00/history", .json("[]")) { _ = try await $0.imageHistory("sha256:00") },
    Row("POST /images/app/tag?repo=registry%3A5000%2Fapp&tag=1", .response(201)) {
      try await $0.tagImage("app", repository: "registry:5000/app", tag: "1")
    },
    Row("DELETE /images/app:1?force=1", .json(#"[{"Untagged":"app:1"}]"#)) {
      try await $0.removeImage("app:1", force: true)
    },
    Row("GET /networks", .json("[]")) { _ = try await $0.listNetworks() },
    Row("GET /networks/my%20net", .json("{}")) { _ = try await $0.inspectNetwork("my net") },
    Row("GET /volumes", .json("{}")) { _ = try await $0.listVolumes() },
    Row("GET /volumes/data", .json("{}")) { _ = try await $0.inspectVolume("data") },
    Row("GET /containers/web/logs?stdout=1&stderr=1", .response()) { client in
      var options = LogOptions()
      options.tty = false
      _ = try await client.containerLogs("web", options: options)
    },
    Row(
      "GET /containers/web/logs?stderr=1&follow=1&timestamps=1&tail=10&since=1000.000000005&until=1001.000000005",
      .response()
    ) { client in
      var options = LogOptions(tail: 10)
      (options.output, options.follow, options.timestamps, options.tty) = (false, true, true, false)
      (options.since, options.until) = (moment, moment + .seconds(1))
      _ = try await client.containerLogs("web", options: options)
    },
  ]

  @Test(arguments: rows)
  func `a call becomes this request`(_ row: Row) async throws {
    let name = String(row.line.prefix { $0 != "?" })
    let engine = try StubEngine([name: row.reply])
    try await row.call(engine.client)
    let parts = row.line.split(separator: " ", maxSplits: 1)
    #expect(engine.requestLines == ["\(parts[0]) /v1.41\(parts[1])"])
  }

  @Test func `what was so already is told apart from what was done`() async throws {
    let engine = try StubEngine([
      "POST /containers/web/start": .response(204), "POST /containers/web/start": .response(304),
      "POST /containers/web/stop": .response(304),
    ])
    #expect(try await engine.client.startContainer("web"))
    #expect(try await engine.client.startContainer("web") == false)
    #expect(try await engine.client.stopContainer("web") == false)
  }

  @Test func `a container is made from its configuration with the host's beside it`() async throws {
    let engine = try StubEngine([
      "POST /containers/create": .json(#"{"Id":"abc","Warnings":["swap"]}"#, status: 201)
    ])
    var config = ContainerConfig(image: "app:1", cmd: ["serve", "--port", "80"])
    config.env = [EnvironmentVariable("MODE", "test")]
    config.exposedPorts = [ContainerPort(80)]
    var host = HostConfig()
    host.memory = 64 << 20
    host.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 5)
    host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "8080")]]
    let created = try await engine.client.createContainer(
      ContainerCreation(config, hostConfig: host, networks: ["front": EndpointSettings(aliases: ["api"])]),
      name: "web")
    #expect(created.id == "abc")
    #expect(created.warnings == ["swap"])

    let request = try #require(engine.requests.first)
    #expect(request.target == "/v1.41/containers/create?name=web")
    #expect(request.header("Content-Type") == "application/json")
    for part in [
      #""Image":"app:1""#, #""Cmd":["serve","--port","80"]"#, #""Env":["MODE=test"]"#,
      #""ExposedPorts":{"80/tcp":{}}"#, #""Memory":67108864"#,
      #""RestartPolicy":{"MaximumRetryCount":5,"Name":"on-failure"}"#,
      #""PortBindings":{"80/tcp":[{"HostIp":"127.0.0.1","HostPort":"8080"}]}"#,
      #""NetworkingConfig":{"EndpointsConfig":{"front":{"Aliases":["api"]"#,
    ] {
      #expect(request.bodyText.contains(part))
    }
    for absent in ["Entrypoint", "Healthcheck", "PidsLimit", "MaskedPaths", "null"] {
      #expect(!request.bodyText.contains(absent), "what was not said is left to the image and the engine")
    }
  }

  @Test func `a build sends its options and the archive as it is made`() async throws {
    let engine = try StubEngine([
      "POST /build": .chunked([
        Array("{\"stream\":\"Step 1/1 : FROM scratch\\n\"}\r\n".utf8),
        Array("{\"id\":\"moby.image.id\",\"aux\":{\"ID\":\"sha256:12\"}}\r\n".utf8),
      ])
    ])
    var options = BuildOptions(tags: ["a:1", "b:2"], builder: .classic)
    options.dockerfile = "sub/Dockerfile"
    options.buildArguments = ["VERSION": "1 2"]
    options.target = "final"
    options.noCache = true
    let pieces = Pieces([[1, 2, 3], [4, 5]])
    let build = try await engine.client.build(BuildContext(pulling: { pieces.next() }), options: options)
    #expect(try await build.imageID() == "sha256:12")
    let request = try #require(engine.requests.first)
    #expect(
      request.target
        == "/v1.41/build?dockerfile=sub%2FDockerfile&t=a%3A1&t=b%3A2&buildargs=%7B%22VERSION%22%3A%221%202%22%7D&target=final&nocache=1&rm=1&forcerm=1&version=1"
    )
    #expect(request.header("Content-Type") == "application/x-tar")
    #expect(request.body == [1, 2, 3, 4, 5])
  }
}

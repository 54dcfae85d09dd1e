import Archives
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// What a real engine makes of the options of a build.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct BuildOptionTests {
  private let engine = TestEngine.client

  private func context(_ steps: String) throws -> BuildContext {
    var archive = TarWriter()
    try archive.addFile("Dockerfile", Array("FROM \(TestEngine.baseImage)\n\(steps)\n".utf8))
    return BuildContext(tar: archive.finish())
  }

  /// What the steps wrote.
  private func output(_ steps: String, _ options: BuildOptions) async throws -> String {
    var text = ""
    for try await event in try await engine.build(try context(steps), options: options) {
      switch event {
      case .output(let words): text += words
      case .log(let log): text += String(decoding: log.bytes, as: UTF8.self)
      default: break
      }
    }
    return text
  }

  @Test(arguments: [BuildOptions.Builder.classic, .buildKit])
  func `several further hosts are known to the steps`(_ builder: BuildOptions.Builder) async throws {
    var options = BuildOptions(builder: builder)
    options.noCache = true
    options.extraHosts = ["first.example:192.0.2.1", "second.example:192.0.2.2"]
    let text = try await output("RUN cat /etc/hosts", options)
    #expect(text.contains(/192\.0\.2\.1\s+first\.example/))
    #expect(text.contains(/192\.0\.2\.2\s+second\.example/))
  }

  @Test func `the processes of a classic build are limited`() async throws {
    var options = BuildOptions(builder: .classic)
    options.noCache = true
    options.limits.ulimits = [Ulimit(name: "nofile", soft: 123, hard: 456)]
    options.limits.cpusetMems = "0"
    options.limits.cpuShares = 512
    let text = try await output("RUN echo soft $(ulimit -Sn) hard $(ulimit -Hn)", options)
    #expect(text.contains("soft 123 hard 456"))
  }

  @Test(arguments: [
    (BuildOptions.StepContainers.kept, "true", true), (.removed, "true", false),
    (.keptOnFailure, "exit 7", true), (.removed, "exit 7", false),
  ])
  func `the containers of the steps stay or go`(
    _ containers: BuildOptions.StepContainers, _ end: String, _ stays: Bool
  ) async throws {
    let marker = TestEngine.uniqueName("step")
    var options = BuildOptions(builder: .classic)
    options.noCache = true
    options.stepContainers = containers
    do { _ = try await output("RUN echo \(marker); \(end)", options) } catch let error as DockerError
      where error.code == .buildFailed && end != "true"
    {}
    let left = try await engine.listContainers(all: true).filter { $0.command.contains(marker) }
    for container in left { try await engine.removeContainer(container.id) }
    #expect(left.isEmpty == !stays)
  }

  @Test(arguments: [BuildOptions.Builder.classic, .buildKit])
  func `a quiet build tells its image, and its output if it fails`(_ builder: BuildOptions.Builder)
    async throws
  {
    var options = BuildOptions(builder: builder)
    options.quiet = true
    let marker = TestEngine.uniqueName("quiet")
    try await TestEngine.withImageName("quiet") { name in
      options.tags = [name]
      var events: [BuildEvent] = []
      let steps = "RUN echo \(marker)"
      for try await event in try await engine.build(try context(steps), options: options) {
        events.append(event)
      }
      #expect(events == [.image(id: try await engine.inspectImage(name).id)])
    }
    options.tags = []
    let error = await #expect(throws: DockerError.self) {
      try await engine.build(try context("RUN exit 7"), options: options).imageID()
    }
    #expect(error?.code == .buildFailed)
  }

  @Test func `a build may fill the cache alone`() async throws {
    let name = TestEngine.uniqueName("cache-only") + ":test"
    var options = BuildOptions(tags: [name])
    options.output = .cacheOnly
    for try await event in try await engine.build(try context("RUN true"), options: options) {
      if case .image = event { Issue.record("there is an image") }
    }
    let error = await #expect(throws: DockerError.self) { try await engine.inspectImage(name) }
    #expect(error?.code == .notFound)
  }

  @Test(arguments: [BuildOptions.Builder.classic, .buildKit])
  func `what the engine fetches itself is built`(_ builder: BuildOptions.Builder) async throws {
    let dockerfile = "FROM \(TestEngine.baseImage)\nLABEL fetched=yes\n"
    let server = try StubServer(overTCP: true) { _ in
      .response(headers: ["Content-Type": "text/plain"], body: dockerfile)
    }
    try await TestEngine.withImageName("remote") { name in
      let remote = "http://127.0.0.1:\(server.port)/Dockerfile"
      let build = try await engine.build(from: remote, options: BuildOptions(tags: [name], builder: builder))
      let id = try await build.imageID()
      let image = try await engine.inspectImage(name)
      #expect(image.id == id)
      #expect(image.config.labels["fetched"] == "yes")
    }
    #expect(!server.requests.isEmpty)
  }
}

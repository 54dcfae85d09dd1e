import DockerClient
import DockerClientTesting
import Testing

/// A real engine's logs and events.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct LogTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: TestEngine.baseImage, cmd: ["sh", "-c", script])
  }

  private func lines(_ name: String, _ options: LogOptions = LogOptions()) async throws -> [LogLine] {
    var lines: [LogLine] = []
    for try await line in try await engine.containerLogs(name, options: options).lines() {
      lines.append(line)
    }
    return lines
  }

  @Test func `output and errors are told apart, and the tail is counted from the end`() async throws {
    try await TestEngine.withContainer("logs", shell("for i in 1 2 3; do echo out $i; echo err $i >&2; done"))
    {
      name in
      _ = try await engine.waitForContainer(name)
      let all = try await lines(name)
      #expect(all.filter { $0.stream == .output }.map(\.text) == ["out 1", "out 2", "out 3"])
      #expect(all.filter { $0.stream == .error }.map(\.text) == ["err 1", "err 2", "err 3"])
      #expect(try await lines(name, LogOptions(tail: 2)).count == 2)
      var onlyErrors = LogOptions()
      onlyErrors.output = false
      #expect(try await lines(name, onlyErrors).map(\.text) == ["err 1", "err 2", "err 3"])
    }
  }

  @Test func `a log goes on from a line's time without losing or doubling one`() async throws {
    try await TestEngine.withContainer("since", shell("for i in 1 2 3 4; do echo $i; usleep 20000; done")) {
      name in
      _ = try await engine.waitForContainer(name)
      var options = LogOptions()
      options.timestamps = true
      let all = try await lines(name, options)
      #expect(all.map(\.text) == ["1", "2", "3", "4"])
      let times = all.compactMap(\.timestamp)
      #expect(times.count == 4)
      #expect(times == times.sorted())
      options.since = times[1] + .nanoseconds(1)
      #expect(try await lines(name, options).map(\.text) == ["3", "4"])
      options.since = nil
      options.until = times[1]
      #expect(try await lines(name, options).map(\.text) == ["1", "2"])
    }
  }

  @Test func `lines begin with what the log driver was told to note`() async throws {
    var config = shell("echo hello")
    config.env = [EnvironmentVariable("COLOUR", "blue")]
    var host = HostConfig()
    host.logConfig.type = "json-file"
    host.logConfig.config = ["env": "COLOUR"]
    try await TestEngine.withContainer("details", config, hostConfig: host) { name in
      _ = try await engine.waitForContainer(name)
      var options = LogOptions()
      options.details = true
      #expect(try await lines(name, options).map(\.text) == ["COLOUR=blue hello"])
    }
  }

  @Test func `a terminal's output comes as it is`() async throws {
    var config = shell("echo plain; echo other >&2")
    config.tty = true
    try await TestEngine.withContainer("tty", config) { name in
      _ = try await engine.waitForContainer(name)
      let all = try await lines(name)
      #expect(all.map(\.text) == ["plain", "other"])
      #expect(all.allSatisfy { $0.stream == .output })
    }
  }

  @Test func `long lines come whole, with one time each`() async throws {
    try await TestEngine.withContainer("long", shell("head -c 50000 /dev/zero | tr '\\0' x; echo; echo end"))
    { name in
      _ = try await engine.waitForContainer(name)
      var options = LogOptions()
      options.timestamps = true
      let all = try await lines(name, options)
      #expect(all.map(\.bytes.count) == [50000, 3])
      #expect(all.allSatisfy { $0.timestamp != nil && !$0.isTruncated })
    }
  }

  @Test func `following ends with the container`() async throws {
    try await TestEngine.withContainer("follow", shell("for i in 1 2 3; do echo $i; usleep 50000; done")) {
      name in
      var options = LogOptions()
      options.follow = true
      let followed = try await lines(name, options)
      #expect(followed.map(\.text) == ["1", "2", "3"])
    }
  }

  @Test func `a hundred followed logs do not hold up a ping, and end when they are cancelled`() async throws {
    var config = shell("echo ready; sleep 1000")
    config.stopSignal = "SIGKILL"
    try await TestEngine.withContainer("many", config) { name in
      try await withThrowingTaskGroup(of: Void.self) { group in
        let (ready, report) = AsyncStream.makeStream(of: Void.self)
        for _ in 0..<100 {
          group.addTask {
            var options = LogOptions()
            (options.follow, options.tty) = (true, false)
            do {
              for try await _ in try await engine.containerLogs(name, options: options) { report.yield() }
            } catch is CancellationError {}
          }
        }
        var count = 0
        for await _ in ready {
          count += 1
          if count == 100 { break }
        }
        _ = try await engine.ping()
        group.cancelAll()
      }
    }
  }

  @Test(.timeLimit(.minutes(2))) func `events tell a container's life, in order`() async throws {
    // Heard as they happen: an engine remembers only the last 256 events, and other tests make many.
    let stream = try await engine.events(filters: ["type": ["container"], "label": [TestEngine.label]])
    let name = try await TestEngine.withContainer("events", shell("exit 4")) { name in
      _ = try await engine.waitForContainer(name)
      return name
    }
    var events: [EngineEvent] = []
    for try await event in stream where event.actor.attributes["name"] == name {
      events.append(event)
      if event.action == "destroy" { break }
    }
    #expect(events.map(\.action).filter { $0 != "attach" } == ["create", "start", "die", "destroy"])
    #expect(events.first { $0.action == "die" }?.actor.attributes["exitCode"] == "4")
    #expect(events.map(\.date) == events.map(\.date).sorted())
  }

  @Test func `events that are resumed come as they happen`() async throws {
    let stream = try await engine.resumingEvents(
      since: nil, filters: ["type": ["container"], "label": [TestEngine.label]],
      reconnection: Reconnection())
    let name = try await TestEngine.withContainer("again", shell("exit 0")) { name in
      _ = try await engine.waitForContainer(name)
      return name
    }
    var actions: [String] = []
    for try await event in stream where event.actor.attributes["name"] == name {
      actions.append(event.action)
      if event.action == "destroy" { break }
    }
    #expect(actions == ["create", "start", "die", "destroy"])
  }

  @Test func `a log that is resumed is the log`() async throws {
    try await TestEngine.withContainer("resume", shell("seq 1 2000; seq 2001 4000 >&2")) { name in
      _ = try await engine.waitForContainer(name)
      var options = LogOptions()
      options.follow = true
      var texts: [String] = []
      for try await line in try await engine.resumingContainerLogs(name, options: options) {
        texts.append(line.text)
      }
      #expect(texts.sorted() == (1...4000).map(String.init).sorted())
    }
  }
}

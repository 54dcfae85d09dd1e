import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// Commands in containers, on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct ExecTests {
  private let engine = TestEngine.client

  private func withSleeper<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sleep", "1000"])
    config.stopSignal = "SIGKILL"
    return try await TestEngine.withContainer("exec", config, body)
  }

  @Test func `a command's outputs and exit code come back apart`() async throws {
    try await withSleeper { name in
      let result = try await engine.exec(name, ExecCreation(["sh", "-c", "echo out; echo err >&2; exit 7"]))
      #expect(result.outputText == "out\n")
      #expect(result.errorText == "err\n")
      #expect(result.exitCode == 7)
      #expect(!result.isTruncated)
    }
  }

  @Test func `what a command is told holds: user, folder, environment`() async throws {
    try await withSleeper { name in
      var command = ExecCreation(["sh", "-c", "id -u; pwd; echo $COLOUR"])
      command.user = "1000"
      command.workingDir = "/tmp"
      command.env = [EnvironmentVariable("COLOUR", "blue")]
      let result = try await engine.exec(name, command)
      #expect(result.outputText == "1000\n/tmp\nblue\n")
    }
  }

  @Test func `a command reads its input to the end and answers meanwhile`() async throws {
    try await withSleeper { name in
      let input = [UInt8](repeating: 0x61, count: 4 << 20)
      let echoed = try await engine.exec(name, ExecCreation(["cat"]), input: input, limit: 8 << 20)
      #expect(echoed.output == input)
      #expect(echoed.exitCode == 0)
      let counted = try await engine.exec(name, ExecCreation(["wc", "-c"]), input: input)
      #expect(counted.outputText == "\(input.count)\n")
    }
  }

  @Test func `output beyond the limit is read and dropped`() async throws {
    try await withSleeper { name in
      let result = try await engine.exec(
        name, ExecCreation(["sh", "-c", "head -c 3000000 /dev/zero; exit 4"]), limit: 1000)
      #expect(result.output.count == 1000)
      #expect(result.isTruncated)
      #expect(result.exitCode == 4)
    }
  }

  @Test func `a command need not read its input`() async throws {
    try await withSleeper { name in
      let input = [UInt8](repeating: 0x61, count: 4 << 20)
      let result = try await engine.exec(name, ExecCreation(["false"]), input: input)
      #expect(result.exitCode == 1)
    }
  }

  @Test func `a conversation goes back and forth on one connection`() async throws {
    try await withSleeper { name in
      var command = ExecCreation(["sh", "-c", "while read line; do echo \"<$line>\"; done; echo end"])
      command.attachStdin = true
      let id = try await engine.createExec(name, command)
      #expect(try await engine.inspectExec(id).running == false)
      let session = try await engine.startExec(id)
      var lines = session.lines().makeAsyncIterator()
      for word in ["one", "two"] {
        try await session.write(Array("\(word)\n".utf8))
        #expect(try await lines.next()?.text == "<\(word)>")
      }
      let running = try await engine.inspectExec(id)
      #expect(running.running)
      #expect(running.exitCode == nil)
      #expect(running.process.entrypoint == "sh")
      await session.finishInput()
      #expect(try await lines.next()?.text == "end")
      #expect(try await lines.next() == nil)
    }
  }

  @Test func `a terminal has the size it was given`() async throws {
    try await withSleeper { name in
      var command = ExecCreation(["sh", "-c", "read go; stty size"])
      command.tty = true
      command.attachStdin = true
      let id = try await engine.createExec(name, command)
      let session = try await engine.startExec(id, tty: true)
      try await engine.resizeExec(id, to: TerminalSize(columns: 120, rows: 40))
      try await session.write(Array("go\n".utf8))
      var text = ""
      for try await line in session.lines() { text += line.text + "\n" }
      #expect(text == "go\n40 120\n")
    }
  }

  @Test func `a command may be left alone`() async throws {
    try await withSleeper { name in
      var command = ExecCreation(["touch", "/tmp/done"])
      command.attachStdout = false
      command.attachStderr = false
      try await engine.startDetachedExec(try await engine.createExec(name, command), tty: false)
      while try await engine.exec(name, ExecCreation(["test", "-e", "/tmp/done"])).exitCode != 0 {
        try await Task.sleep(for: .milliseconds(10))
      }
    }
  }

  @Test func `cancelling ends the connection at once, not the command`() async throws {
    try await withSleeper { name in
      let ended = OwnThreadExecutor()
      let task = Task(executorPreference: ended) {
        await #expect(throws: CancellationError.self) {
          try await engine.exec(name, ExecCreation(["sleep", "100"]))
        }
        return ContinuousClock.now
      }
      while try await !engine.containerProcesses(name).column("CMD").contains("sleep 100") {
        try await Task.sleep(for: .milliseconds(10))
      }
      let cancelled = ContinuousClock.now
      task.cancel()
      #expect(cancelled.duration(to: await task.value) < .seconds(1))
      #expect(try await engine.containerProcesses(name).column("CMD").contains("sleep 100"))
    }
  }

  @Test func `a command that is not there says so, as does a container that does not run`() async throws {
    try await withSleeper { name in
      let missing = try await engine.exec(name, ExecCreation(["no-such-program"]))
      #expect(missing.exitCode == 127 || missing.exitCode == 126)
      #expect(missing.outputText.contains("no-such-program"))
      try await engine.killContainer(name)
      _ = try await engine.waitForContainer(name)
      let error = await #expect(throws: DockerError.self) {
        try await engine.exec(name, ExecCreation(["true"]))
      }
      #expect(error?.code == .conflict)
    }
    let error = await #expect(throws: DockerError.self) {
      try await engine.exec("no-such-container", ExecCreation(["true"]))
    }
    #expect(error?.code == .notFound)
  }

  @Test func `the first process's terminal can be resized too`() async throws {
    var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sh", "-c", "read go; stty size"])
    config.tty = true
    config.openStdin = true
    try await TestEngine.withContainer("resize", config) { name in
      var options = AttachOptions()
      options.input = true
      let session = try await engine.attachContainer(name, options: options)
      try await engine.resizeContainer(name, to: TerminalSize(columns: 100, rows: 30))
      try await session.write(Array("go\n".utf8))
      var text = ""
      for try await line in session.lines() { text += line.text + "\n" }
      #expect(text == "go\n30 100\n")
    }
  }

  @Test func `one attaches to the first process as to any other`() async throws {
    var config = ContainerConfig(
      image: TestEngine.baseImage, cmd: ["sh", "-c", "read line; echo \"got $line\"; echo bad >&2; exit 3"])
    config.openStdin = true
    config.stdinOnce = true
    try await TestEngine.withContainer("attach", config, start: false) { name in
      var options = AttachOptions()
      options.input = true
      let session = try await engine.attachContainer(name, options: options)
      try await engine.startContainer(name)
      try await session.write(Array("it\n".utf8))
      await session.finishInput()
      var lines: [String] = []
      for try await line in session.lines() { lines.append("\(line.stream) \(line.text)") }
      #expect(Set(lines) == ["output got it", "error bad"])
      #expect(try await engine.waitForContainer(name).statusCode == 3)
    }
  }
}

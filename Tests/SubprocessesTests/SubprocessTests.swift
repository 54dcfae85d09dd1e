import Foundation
import Subprocesses
import Testing

struct `A subprocess` {
  private func code(_ run: () async throws -> Void) async -> SubprocessError.Code? {
    do {
      try await run()
      return nil
    } catch {
      return (error as? SubprocessError)?.code
    }
  }

  @Test func `gives back what it wrote and how it ended`() async throws {
    let result = try await shell("echo out; echo problem >&2; exit 3").run()
    #expect(text(result.output) == "out\n")
    #expect(text(result.errorOutput) == "problem\n")
    #expect(result.status == .exited(3))
    #expect(try await shell("exit 0").run().status.isSuccess)
    #expect(try await shell("kill -9 $$").run().status == .signalled(9))
  }

  @Test func `gets its arguments as they are`() async throws {
    let arguments = ["two words", "$(reboot)", "'", "", "*", "naïve 日本"]
    let script = #"for a in "$@"; do printf '<%s>' "$a"; done"#
    let printed = try await Subprocess(
      Executable("/bin/sh", searchPath: ""), ["-c", script, "sh"] + arguments
    ).run()
    #expect(text(printed.output) == arguments.map { "<\($0)>" }.joined())
  }

  @Test func `gets exactly its variables`() async throws {
    let environment = ProcessEnvironment(["A": "1", "B": "two = 2"])
    let result = try await Subprocess(named: "env", environment: environment).run()
    #expect(text(result.output) == "A=1\nB=two = 2\n")
  }

  @Test func `starts in its working directory`() async throws {
    var pwd = try shell("pwd -P")
    pwd.workingDirectory = "/"
    #expect(text(try await pwd.run().output) == "/\n")
    pwd.workingDirectory = "/does/not/exist"
    #expect(await code { _ = try await pwd.run() } == .notFound)
  }

  @Test(arguments: [0, 1, 70_000, 3_000_000])
  func `reads its input while it writes its output`(count: Int) async throws {
    let input = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(try await Subprocess(named: "cat").run(input: input).output == input)
  }

  @Test func `need not read its input`() async throws {
    let result = try await shell("exec 0<&-; exit 4").run(input: [UInt8](repeating: 1, count: 1_000_000))
    #expect(result.status == .exited(4))
  }

  @Test func `without input finds it empty`() async throws {
    #expect(text(try await shell("wc -c").run().output).contains("0"))
  }

  @Test func `that writes more than is accepted is ended`() async throws {
    #expect(await code { _ = try await shell("yes").run(outputLimit: 100_000) } == .outputTooLarge)
    #expect(try await shell("printf 12345").run(outputLimit: 5).output.count == 5)
    #expect(await code { _ = try await shell("printf 123456").run(outputLimit: 5) } == .outputTooLarge)
  }

  @Test func `keeps the end of its errors`() async throws {
    let result = try await shell("printf 0123456789 >&2").run(errorOutputLimit: 4)
    #expect(text(result.errorOutput) == "6789")
    #expect(result.isErrorOutputCut)
    #expect(try await shell("printf 0123 >&2").run(errorOutputLimit: 4).isErrorOutputCut == false)
  }

  @Test func `that takes longer than its deadline is ended, with all it started`() async throws {
    let marker = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: marker) }
    let script = #"sleep 600 & echo $! > "$1"; wait"#
    #expect(await code { _ = try await shell(script, marker).run(deadline: .milliseconds(500)) } == .timedOut)
    let sleeper = try #require(
      pid_t(String(contentsOfFile: marker, encoding: .utf8).trimmingCharacters(in: .newlines)))
    #expect(await isGone(sleeper))
  }

  @Test func `that does not want to end is made to`() async throws {
    let stubborn = try shell("trap '' TERM; while :; do sleep 600; done", grace: .milliseconds(100))
    #expect(await code { _ = try await stubborn.run(deadline: .milliseconds(100)) } == .timedOut)
  }

  @Test func `ends with the task that runs it`() async throws {
    let (started, continuation) = AsyncStream.makeStream(of: pid_t.self)
    let task = Task {
      try await shell("echo ready; exec sleep 600").withRunning { running in
        _ = try await running.output.read()
        continuation.yield(running.processID)
        _ = try await running.output.read()
      }
    }
    var pids = started.makeAsyncIterator()
    let pid = try #require(await pids.next())
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(await isGone(pid))
  }

  @Test func `does not wait for what escaped from its group and holds its output`() async throws {
    guard let setsid = try? Executable("setsid", searchPath: "/usr/bin:/bin") else { return }
    let result = try await shell(#""$1" sleep 600 & echo $!; sleep 0.2"#, setsid.path).run()
    #expect(result.status.isSuccess)
    let escaped = try #require(pid_t(text(result.output).trimmingCharacters(in: .newlines)))
    #expect(kill(escaped, SIGKILL) == 0)
  }

  @Test(arguments: [["a\0b"], ["ok", "\0"]])
  func `refuses what cannot be passed on`(arguments: [String]) async throws {
    let echo = try Executable("echo", searchPath: "/usr/bin:/bin")
    #expect(await code { _ = try await Subprocess(echo, arguments).run() } == .invalidArgument)
    for values in [["A=B": "x"], ["": "x"], ["A": "x\0y"]] {
      let run = Subprocess(echo, environment: ProcessEnvironment(values))
      #expect(await code { _ = try await run.run() } == .invalidArgument)
    }
    let long = Subprocess(echo, [String(repeating: "x", count: 10_000_000)])
    #expect(await code { _ = try await long.run() } == .invalidArgument)
  }

  @Test func `that is no program at all is not executable`() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = FileManager.default.createFile(
      atPath: path, contents: Data([1, 2, 3]), attributes: [.posixPermissions: 0o755])
    let run = Subprocess(try Executable(path, searchPath: ""))
    #expect(await code { _ = try await run.run() } == .notExecutable)
  }

  @Test func `has no terminal and default signals`() async throws {
    signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, SIG_DFL) }
    let result = try await shell("(: < /dev/tty) 2>/dev/null || echo none; kill -PIPE $$").run()
    #expect(text(result.output) == "none\n")
    #expect(result.status == .signalled(SIGPIPE))
  }

  /// Whether a process ends soon. Reaping it may be up to init, which takes a moment.
  private func isGone(_ pid: pid_t) async -> Bool {
    for _ in 0..<500 {
      let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
      if kill(pid, 0) != 0 || status?.contains(") Z ") == true { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}

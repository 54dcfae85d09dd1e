import Foundation
import Subprocesses
import Testing

struct `A running subprocess` {
  @Test func `talks back and forth`() async throws {
    let (lines, status) = try await Subprocess(named: "cat").withRunning { running in
      var lines: [String] = []
      for word in ["one", "two", "three"] {
        try await running.input.write(Array(word.utf8))
        lines.append(text(try #require(await running.output.read())))
      }
      return lines
    }
    #expect(lines == ["one", "two", "three"])
    #expect(status == .exited(0))
  }

  @Test func `is slowed down by a slow reader`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: file) }
    // The script notes each 64 KiB it got rid of; a reader that takes one chunk lets it write a few, not all 200.
    let script = #"i=0; while [ $i -lt 200 ]; do printf '%065536d' 0; i=$((i+1)); echo $i > "$1"; done"#
    let total = try await shell(script, file).withRunning { running in
      var total = try #require(await running.output.read()).count
      try await Task.sleep(for: .milliseconds(300))
      let written = try #require(
        Int(String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .newlines)))
      #expect(written < 10)
      for try await chunk in running.output { total += chunk.count }
      return total
    }
    #expect(total.result == 200 * 65536)
  }

  @Test func `that is not read to its end still ends`() async throws {
    let (first, status) = try await shell("yes | head -c 1000000; exit 5").withRunning { running in
      try await running.output.read()?.first
    }
    #expect(first == UInt8(ascii: "y"))
    #expect(status == .exited(5))
  }

  @Test func `ends when it is told to`() async throws {
    let (_, status) = try await shell("echo ready; exec sleep 600").withRunning { running in
      _ = try await running.output.read()
      running.terminate()
    }
    #expect(status == .signalled(SIGTERM))
  }

  @Test func `is killed when nobody holds it any more`() async throws {
    let pid: pid_t
    do {
      let running = try shell("echo ready; exec sleep 600").start()
      _ = try await running.output.read()
      pid = running.processID
    }
    var gone = false
    for _ in 0..<500 where !gone {
      gone = kill(pid, 0) != 0
      if !gone { try await Task.sleep(for: .milliseconds(10)) }
    }
    #expect(gone)
  }

  @Test func `says that its input is closed without ending the caller`() async throws {
    let running = try shell("exec 0<&-; echo closed; exec sleep 600").start()
    _ = try await running.output.read()
    let error = await #expect(throws: SubprocessError.self) {
      try await running.input.write([UInt8](repeating: 0, count: 1_000_000))
    }
    #expect(error?.code == .inputClosed)
    running.input.finish()
    running.input.finish()
    await #expect(throws: SubprocessError.self) { try await running.input.write([1]) }
  }

  @Test func `is one of many, and none leaves a process or a descriptor`() async throws {
    let before = descriptors()
    for _ in 0..<4 {
      let pids = try await withThrowingTaskGroup(of: pid_t.self) { group in
        for number in 0..<25 {
          group.addTask {
            let (pid, status) = try await shell("cat; exit $1", "\(number)").withRunning { running in
              try await running.input.write(Array("\(number)".utf8))
              running.input.finish()
              #expect(text(try await running.output.read() ?? []) == "\(number)")
              return running.processID
            }
            #expect(status == .exited(Int32(number)))
            return pid
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(pids.allSatisfy { kill($0, 0) != 0 })
    }
    // A leak would be three for each of the hundred, for ever; what other tests hold beside this one goes again.
    for _ in 0..<600 where descriptors() >= before + 150 { try await Task.sleep(for: .milliseconds(100)) }
    #expect(descriptors() < before + 150)
  }

  @Test func `inherits no descriptor but its three streams`() async throws {
    guard FileManager.default.fileExists(atPath: "/proc/self/fd") else { return }
    let leak = open("/dev/null", O_RDONLY)
    defer { close(leak) }
    let listed = text(try await Subprocess(named: "ls", ["/proc/self/fd"]).run().output)
    // The fourth is the directory that ls reads.
    #expect(listed.split(separator: "\n").count == 4)
  }

  private func descriptors() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count) ?? 0
  }
}

import DockerClient
import DockerClientTesting
import Foundation
import Subprocesses
import Testing

/// An engine that is killed while somebody listens.
@Suite(
  .enabled(if: SpareEngine.mayBeKilled, "\(SpareEngine.killableHint)"),
  .timeLimit(.minutes(5)), .serialized)
struct RecoveryTests {
  /// Kills the engine and waits until it is back.
  private static func restart(_ folder: String) async throws {
    var script = URL(filePath: #filePath)
    for _ in 0..<4 { script.deleteLastPathComponent() }
    let run = try await Subprocess(
      named: script.appending(path: ".ci/engine").path, ["restart"],
      environment: .clean(adding: ["LONGSHORE_ENGINE_DIR": folder])
    ).run(deadline: .seconds(60))
    try #require(run.status == .exited(0), "\(String(decoding: run.errorOutput, as: UTF8.self))")
  }

  @Test func `an engine killed twenty times in the middle of a followed log costs no line and doubles none`()
    async throws
  {
    let folder = try #require(SpareEngine.killable)
    let engine = DockerClient(address: .unix(path: "\(folder)/docker.sock"))
    // Both outputs, and several lines in a burst, so that lines with near times stand beside each other.
    let script = "i=0; while :; do echo $i; echo $((i+1)) >&2; echo $((i+2)); i=$((i+3)); usleep 3000; done"
    var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sh", "-c", script])
    config.stopSignal = "SIGKILL"
    let name = TestEngine.uniqueName("recovery")
    _ = try await engine.createContainer(ContainerCreation(config), name: name)
    try await engine.startContainer(name)
    var heard: [LogFrame.Stream: [Int]] = [:]
    do {
      let killing = Task.detached {
        defer { Task { try await engine.killContainer(name) } }
        for _ in 0..<20 {
          try await Task.sleep(for: .milliseconds(300))
          try await Self.restart(folder)
        }
        try await Task.sleep(for: .milliseconds(300))
      }
      var options = LogOptions()
      options.follow = true
      for try await line in try await engine.resumingContainerLogs(name, options: options) {
        heard[line.stream, default: []].append(try #require(Int(line.text)))
      }
      try await killing.value
      // What the engine itself has in the end, in its own order. What it had read from the container and not yet written
      // when it was killed is in neither.
      var kept: [LogFrame.Stream: [Int]] = [:]
      for try await line in try await engine.containerLogs(name).lines() {
        kept[line.stream, default: []].append(Int(line.text) ?? -1)
      }
      try await engine.removeContainer(name)
      let (output, errors) = (try #require(heard[.output]), try #require(heard[.error]))
      #expect(heard == kept)
      #expect(zip(output, output.dropFirst()).allSatisfy(<) && output.allSatisfy { $0 % 3 != 1 })
      #expect(zip(errors, errors.dropFirst()).allSatisfy(<) && errors.allSatisfy { $0 % 3 == 1 })
      let written = try #require(output.last) / 3 * 3
      #expect(output.count + errors.count > written / 10 * 9)
      print("recovery: \(output.count + errors.count) lines over 20 kills, none lost, none twice")
    } catch {
      try? await engine.removeContainer(name, options: ContainerRemovalOptions(force: true))
      throw error
    }
  }
}

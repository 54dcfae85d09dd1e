import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// Containers with which nothing is wrong, though they ended or did not start at once.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealNoAlarmTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  private func report(on name: String) async throws -> Report {
    try await ask("container.debug", ["container": .string(name)], of: engine).outcome.report
  }

  /// PID 1 cannot kill itself: then it ends well.
  @Test(arguments: ["echo done", "kill -9 $$"])
  func `a job that is done is no alarm`(script: String) async throws {
    try await TestEngine.withContainer("job", shell(script)) { name in
      _ = try await engine.waitForContainer(name)
      let report = try await report(on: name)
      #expect(report.verdict.level == .good, "\(report.verdict.sentence)")
      #expect(report.findings.isEmpty)
    }
  }

  @Test func `a container that failed twice at its start and then went on is no alarm`() async throws {
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.onFailure)
    let script =
      "echo x >>/tries; [ $(grep -c x /tries) -gt 2 ] && exec sleep 600; echo 'Error: no database' >&2; exit 1"
    try await TestEngine.withContainer("late", shell(script), hostConfig: host) { name in
      while true {
        let container = try await engine.inspectContainer(name)
        if container.restartCount == 2, container.state.status == .running { break }
        try await Task.sleep(for: .milliseconds(50))
      }
      let early = try await report(on: name).verdict.sentence
      #expect(early.contains("keeps restarting"), "\(early)")
      try await Task.sleep(for: .seconds(12))
      // The engine remembers 256 events of all containers: without those of the first tries nobody knows how long they took.
      let id = try await engine.inspectContainer(name).id
      guard try await !ContainerFacts.gathered(of: id, from: engine).recordedRuns.isEmpty else { return }
      let report = try await report(on: name)
      #expect(report.verdict.level == .good, "\(report.verdict.sentence)")
      #expect(report.verdict.sentence.contains("after 2 restarts"))
    }
  }
}

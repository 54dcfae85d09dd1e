import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// Health checks and restart policies, proposed from what a container listens on, tried in it and applied.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealHealthTests {
  private let engine = TestEngine.client

  private func health(_ name: String, _ more: Arguments = [:]) async throws -> (plan: Plan, report: Report) {
    let arguments: Arguments = ["container": .string(name)]
    let done = try await act("container.health", arguments.merging(more) { $1 }, of: engine)
    return (done.plan, done.outcome.report)
  }

  @Test func `a check that suits the port it listens on is found by trying, and then carries a container`()
    async throws
  {
    let script = "mkdir /w; : >/w/index.html; exec httpd -f -p 8088 -h /w"
    try await TestEngine.withContainer("web", ContainerConfig(image: "", cmd: ["sh", "-c", script])) { name in
      try await Task.sleep(for: .milliseconds(500))
      let seen = try await health(name)
      #expect(seen.plan.steps.map(\.effect) == [.observe])
      let proposed = try seen.report.rendered(as: .markdown)
      #expect(proposed.contains("it listens on port 8088"))
      #expect(proposed.contains("container.update --containers \(name) --restart unless-stopped"))
      #expect(proposed.contains("docker rename \(name) \(name)-before"))
      #expect(proposed.contains("--name \(name) --command"))
      #expect(proposed.contains("--health-interval 10s --health-timeout 3s --health-retries 3"))

      let tried = try await health(name, ["attempt": true])
      #expect(tried.plan.steps.map(\.effect) == [.observe, .change])
      #expect(tried.plan.steps.last?.flags == [.runsUntrusted])
      #expect(tried.report.verdict.level == .good, "\(tried.report.verdict.sentence)")
      let command = try #require(tried.report.verdict.sentence.split(separator: "`").first)
      // What passes depends on what the image has: a program that asks, or the kernel's table (8088 is 1F98 there).
      #expect(command.contains("8088") || command.contains(":1F98 "))

      // What was found is what a new container is made with.
      let fresh = name + "-checked"
      _ = try await act(
        "container.run",
        [
          "image": .string(TestEngine.baseImage), "name": .string(fresh),
          "command": .string("sh -c '\(script)'"), "healthCommand": .string(String(command)),
        ], of: engine)
      let check = try await engine.inspectContainer(fresh).config.healthcheck
      let result = try await engine.exec(fresh, ExecCreation(check.map { Array($0.test.dropFirst()) } ?? []))
      #expect(result.exitCode == 0)
      try await engine.removeContainer(fresh, options: ContainerRemovalOptions(force: true))
    }
  }

  @Test func `a port that answers no HTTP is still checked`() async throws {
    let config = ContainerConfig(image: "", cmd: ["sh", "-c", "while :; do nc -l -p 5432 </dev/null; done"])
    try await TestEngine.withContainer("db", config) { name in
      try await Task.sleep(for: .milliseconds(500))
      let tried = try await health(name, ["attempt": true])
      let sentence = tried.report.verdict.sentence
      #expect(
        sentence.contains("nc -z 127.0.0.1 5432` passes") || sentence.contains(":1538 "), "\(sentence)")
      #expect(try !tried.report.rendered(as: .markdown).contains("http://127.0.0.1:5432"))
    }
  }

  @Test func `a service's check belongs into its Compose file`() async throws {
    var config = ContainerConfig(image: "", cmd: ["sh", "-c", "exec httpd -f -p 8089"])
    config.labels = ["com.docker.compose.project": "shop", "com.docker.compose.service": "front"]
    try await TestEngine.withContainer("front", config) { name in
      try await Task.sleep(for: .milliseconds(500))
      let proposed = try await health(name).report.rendered(as: .markdown)
      #expect(proposed.contains("  front:\n    healthcheck:\n      test:\n"))
      #expect(!proposed.contains("docker rename"))
    }
  }

  @Test func `where nothing listens there is nothing to try, and a job gets no policy of a server`()
    async throws
  {
    try await TestEngine.withContainer("job", ContainerConfig(image: "", cmd: ["sleep", "600"])) { name in
      let tried = try await health(name, ["attempt": true])
      #expect(tried.report.verdict.level == .attention)
      #expect(tried.report.verdict.sentence.contains("listens on no port"))
      #expect(try tried.report.rendered(as: .markdown).contains("--restart on-failure --maximum-retries 5"))
    }
  }
}

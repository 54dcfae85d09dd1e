import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// Lists, inspections and logs of a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealListingTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  @Test func `containers are listed with what they do, and handed on`() async throws {
    try await TestEngine.withContainer("list", shell("exit 5")) { name in
      _ = try await engine.waitForContainer(name)
      let (plan, outcome) = try await ask(
        "container.list", ["all": true, "name": .string(name)], of: engine)
      #expect(outcome.handoff.objects.map(\.name) == [name])
      #expect(outcome.report.verdict.level == .attention)
      #expect(try outcome.report.rendered(as: .markdown).contains("Exited (5)"))
      #expect(plan.steps[0].plan.steps[0].command == ["docker", "ps", "--all", "--filter", "name=\(name)"])
      let running = try await ask("container.list", ["name": .string(name)], of: engine).outcome
      #expect(running.handoff.objects.isEmpty)
    }
  }

  @Test func `an inspection shows the names of variables and no value`() async throws {
    var config = shell("sleep 600")
    config.env = [EnvironmentVariable("API_TOKEN", "very-secret-value")]
    var host = HostConfig()
    host.memory = 64 << 20
    host.tmpfs = ["/cache": ""]
    try await TestEngine.withContainer("inspect", config, hostConfig: host) { name in
      let outcome = try await ask(
        "container.inspect", ["container": .string(name), "processes": true], of: engine
      ).outcome
      for format in ReportFormat.allCases {
        let text = try outcome.report.rendered(as: format)
        // SARIF and JUnit hold findings and checklists, not facts.
        #expect(text.contains("API_TOKEN") || [.sarif, .junit].contains(format))
        #expect(!text.contains("very-secret-value"))
      }
      let text = try outcome.report.rendered(as: .markdown)
      #expect(text.contains("64 MiB"))
      #expect(text.contains("sleep 600"))
      #expect(outcome.handoff.object(.image) != nil)
    }
  }

  @Test func `a log is filtered, and its first error stands out`() async throws {
    let script = "echo INFO up; for i in 1 2 3; do echo 'ERROR no database' >&2; done; echo INFO bye"
    try await TestEngine.withContainer("logs", shell(script)) { name in
      _ = try await engine.waitForContainer(name)
      let all = try await ask("container.logs", ["containers": [.string(name)]], of: engine).outcome
      #expect(all.report.verdict.sentence.contains("5 lines, with 3 errors; the first: “ERROR no database”"))
      #expect(try all.report.rendered(as: .markdown).contains("INFO bye"))
      let errors = try await ask(
        "container.logs", ["containers": [.string(name)], "level": "error"], of: engine
      ).outcome
      let text = try errors.report.rendered(as: .markdown)
      #expect(text.contains("ERROR no database  (× 3)"))
      #expect(!text.contains("INFO"))
      let last = try await ask(
        "container.logs", ["containers": [.string(name)], "tail": 1], of: engine
      ).outcome
      #expect(last.report.verdict.sentence.contains("1 line"))
    }
  }

  @Test func `images, their history, the engine and its disk are told`() async throws {
    let image = TestEngine.baseImage
    let list = try await ask("image.list", ["repository": .string(image)], of: engine).outcome
    #expect(list.handoff.objects.contains { $0.name == image && $0.id.hasPrefix("sha256:") })
    let history = try await ask("image.history", ["image": .string(image)], of: engine).outcome
    #expect(history.report.verdict.sentence.contains("\(image) has"))
    #expect(history.handoff.object(.image)?.id == list.handoff.object(.image)?.id)
    let info = try await ask("system.info", [:], of: engine).outcome.report
    #expect(info.verdict.sentence.hasPrefix("Docker Engine "))
    let disk = try await ask("system.df", ["details": true], of: engine).outcome.report
    #expect(disk.verdict.sentence.hasPrefix("Docker keeps "))
    #expect(try disk.rendered(as: .markdown).contains(image))
  }

  @Test func `a name that nothing has is a mistake, and one of several is a question`() async throws {
    try await TestEngine.withContainer("twins", shell("sleep 600")) { first in
      try await TestEngine.withContainer("twins", shell("sleep 600")) { second in
        let open = try await failure(
          of: "container.inspect", ["container": "longshore-test-twins-"], on: engine)
        #expect(open.code == "container.ambiguous")
        #expect(open.kind == .needsAnswer)
        #expect(open.message.contains(first) && open.message.contains(second))
        let missing = try await failure(
          of: "container.inspect", ["container": .string(first + "x")], on: engine)
        #expect(missing.code == "container.not-found")
        #expect(missing.kind == .badInput)
        #expect(missing.remedy?.contains(first) == true)
      }
    }
  }
}

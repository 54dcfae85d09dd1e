import DockerClient
import DockerClientTesting
import Testing

/// However a sentence is routed, the command goes no further than its words.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"))
struct EngineWordsTests {
  private let longshore: Longshore = {
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = (try? TestEngine.client.endpoint().address).map { "\($0)" }
    return longshore
  }()

  private let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sleep", "600"])

  @Test func `a question about stopping stops nothing, not even with --yes`() async throws {
    try await TestEngine.withContainer("asked", config) { name in
      let answer = try await longshore("how do I stop the container \(name)?", "--yes")
      #expect(answer.exitCode == 5)
      #expect(answer.errors.contains("the request is a question"))
      #expect(try await TestEngine.client.inspectContainer(name).state.running)
      let plan = try await longshore("how do I stop the container \(name)?", "--plan")
      #expect(plan.exitCode == 0 && plan.output.contains("docker stop \(name)"))
    }
  }

  @Test func `what is forbidden is not even planned`() async throws {
    try await TestEngine.withContainer("kept", config) { name in
      let answer = try await longshore("do not stop the container \(name), please", "--plan")
      #expect(answer.exitCode == 5)
      #expect(answer.errors.contains("the request leaves \(name) alone"))
    }
  }

  @Test(arguments: [
    "stop all containers except %", "stop all containers but not %",
    "stop all containers, but keep % running",
  ])
  func `what is excepted is not in the plan`(words: String) async throws {
    try await TestEngine.withContainer("kept", config) { name in
      try await TestEngine.withContainer("stopped", config) { other in
        let answer = try await longshore(words.replacing("%", with: name), "--plan")
        #expect(answer.exitCode == 0)
        #expect(answer.output.contains("docker stop \(other)"))
        #expect(!answer.output.contains("docker stop \(name)"))
      }
    }
  }
}

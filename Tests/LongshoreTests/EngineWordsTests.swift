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

  @Test(arguments: ["stop all containers except %", "do not stop the container %, please"])
  func `what is excepted or forbidden is not even planned`(words: String) async throws {
    try await TestEngine.withContainer("kept", config) { name in
      let answer = try await longshore(words.replacing("%", with: name), "--plan")
      #expect(answer.exitCode == 5)
      #expect(answer.errors.contains("the request leaves \(name) alone"))
    }
  }
}

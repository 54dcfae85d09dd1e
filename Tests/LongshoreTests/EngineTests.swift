import DockerClient
import DockerClientTesting
import Testing

/// The command against a real engine, in whole sentences.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"))
struct EngineTests {
  private let longshore: Longshore = {
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = (try? TestEngine.client.endpoint().address).map { "\($0)" }
    return longshore
  }()

  @Test func `a restart loop is explained by its last words and its exit code`() async throws {
    let config = ContainerConfig(
      image: TestEngine.baseImage, cmd: ["sh", "-c", "echo 'Error: no config at /etc/app.yaml' >&2; exit 1"])
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.always)
    try await TestEngine.withContainer("web", config, hostConfig: host) { name in
      try await Task.sleep(for: .seconds(2))
      let answer = try await longshore("why does \(name) keep restarting?")
      #expect(answer.exitCode == 0)
      #expect(answer.words.contains("keeps restarting"))
      #expect(answer.words.contains("exit code 1"))
      #expect(answer.words.contains("Error: no config at /etc/app.yaml"))
      #expect(answer.words.contains("OOM flag not set"))
      #expect(answer.words.contains("docker update --restart=no \(name)"))
    }
  }

  @Test func `a kill at the memory limit is explained by the flag and answered with a limit`() async throws {
    let config = ContainerConfig(
      image: TestEngine.baseImage, cmd: ["sh", "-c", "echo warming up; x=a; while true; do x=$x$x; done"])
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.always)
    host.memory = 16 << 20
    try await TestEngine.withContainer("web", config, hostConfig: host) { name in
      try await Task.sleep(for: .seconds(3))
      let answer = try await longshore("why does \(name) keep restarting?")
      #expect(answer.exitCode == 0)
      #expect(answer.words.contains("it used more than its memory limit of 16 MiB"))
      #expect(answer.words.contains("OOM flag set"))
      #expect(answer.words.contains("warming up"))
      #expect(answer.words.contains("docker update --memory 64m"))
    }
  }

  @Test func `two agents work on one request, the second on what the first found`() async throws {
    let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sleep", "600"])
    try await TestEngine.withContainer("api", config) { name in
      let request = "check \(name) for security problems and then write kubernetes manifests for it"
      let plan = try await longshore(request, "--plan")
      #expect(plan.exitCode == 0)
      #expect(plan.output.contains("1. container-security · security.posture"))
      #expect(plan.output.contains("2. kubernetes-operator · kubernetes.manifests"))
      #expect(plan.output.contains("container \(name)"))

      let answer = try await longshore(request)
      #expect(answer.exitCode == 0)
      #expect(answer.words.contains("cis-5.11-memory-limit"))
      #expect(answer.words.contains("What the security scan found → what the manifest does"))
      #expect(answer.words.contains("# Answers cis-5.11-memory-limit"))
    }
  }

  @Test func `both versions are built and measured when a person types --measure`() async throws {
    let folder = try Scratch()
    try folder.write(
      "FROM \(TestEngine.baseImage)\nRUN echo one > /one\nRUN echo two > /two\nCMD /bin/sh\n",
      to: "Dockerfile")
    let answer = try await longshore("run", "dockerfile.optimize", "--path", folder.path, "--measure")
    #expect(answer.exitCode == 0)
    #expect(answer.words.contains("Image size"))
    #expect(answer.words.contains("Build time"))
    #expect(
      try await TestEngine.client.listImages().allSatisfy {
        $0.repoTags.allSatisfy { !$0.hasPrefix("longshore-measured") }
      })
  }

  @Test func `a name that no container has is a mistake, with the names there are`() async throws {
    let answer = try await longshore("run", "container.logs", "--containers", "nobody-has-this-name")
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("there is no container \"nobody-has-this-name\""))
  }
}

import DockerClient
import DockerClientTesting
import Testing

/// What a real engine does with containers.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct ContainerLifeTests {
  private let engine = TestEngine.client

  private func sleeper() -> ContainerConfig {
    var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sleep", "1000"])
    config.stopSignal = "SIGKILL"
    return config
  }

  @Test func `a container is made, started, looked at, stopped, restarted, killed and removed`() async throws
  {
    let config = sleeper()
    let name = try await TestEngine.withContainer("life", config, start: false) { name in
      #expect(try await engine.inspectContainer(name).state.status == .created)
      #expect(try await engine.startContainer(name))
      #expect(try await engine.startContainer(name) == false)

      let running = try await engine.inspectContainer(name)
      #expect(running.displayName == name)
      #expect(running.state.status == .running)
      #expect(running.state.running)
      #expect(running.state.pid > 0)
      #expect(running.state.finishedAt == nil)
      #expect(running.config.cmd == ["sleep", "1000"])
      let started = try #require(running.state.startedAt)
      #expect(started <= Timestamp.now + .seconds(5) && started > Timestamp.now - .seconds(60))

      let listed = try await engine.listContainers(
        all: false, filters: ["label": ["\(TestEngine.label)=\(name)"]])
      #expect(listed.map(\.displayName) == [name])
      #expect(listed.first?.state == .running)

      var processes = try await engine.containerProcesses(name)
      // The engine calls a container started a moment before its own program takes the runtime's place.
      while processes.column("CMD") == ["runc init"] { processes = try await engine.containerProcesses(name) }
      #expect(processes.column("CMD") == ["sleep 1000"])

      #expect(try await engine.stopContainer(name, timeout: 1))
      #expect(try await engine.stopContainer(name, timeout: 1) == false)
      let stopped = try await engine.inspectContainer(name)
      #expect(stopped.state.status == .exited)
      #expect(stopped.state.exitCode == 137)
      #expect(stopped.state.finishedAt != nil)

      try await engine.restartContainer(name, timeout: 1)
      try await engine.killContainer(name, signal: "SIGKILL")
      #expect(try await engine.waitForContainer(name).statusCode == 137)
      return name
    }
    let error = await #expect(throws: DockerError.self) { try await engine.inspectContainer(name) }
    #expect(error?.code == .notFound)
    #expect(error?.engineMessage == "No such container: \(name)")
  }

  @Test func `waiting returns the exit code as soon as there is one`() async throws {
    let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sh", "-c", "exit 3"])
    try await TestEngine.withContainer("wait", config, start: false) { name in
      async let exit = engine.waitForContainer(name, until: .nextExit)
      // Only once the engine waits can the container be started without missing its end.
      try await Task.sleep(for: .milliseconds(200))
      try await engine.startContainer(name)
      #expect(try await exit.statusCode == 3)
    }
  }

  @Test func `a restart loop shows in the count, the state and the exit code`() async throws {
    let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sh", "-c", "echo no database; exit 1"])
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.always)
    try await TestEngine.withContainer("loop", config, hostConfig: host) { name in
      var container = try await engine.inspectContainer(name)
      while container.restartCount < 2 {
        try await Task.sleep(for: .milliseconds(100))
        container = try await engine.inspectContainer(name)
      }
      #expect(container.hostConfig.restartPolicy.name == .always)
      #expect(container.state.exitCode == 1 || container.state.running)
      var texts: Set<String> = []
      for try await line in try await engine.containerLogs(name).lines() { texts.insert(line.text) }
      #expect(texts == ["no database"])
    }
  }

  @Test func `a container killed by its memory limit says so`() async throws {
    let config = ContainerConfig(
      image: TestEngine.baseImage, cmd: ["sh", "-c", "sleep 1; exec tail /dev/zero"])
    var host = HostConfig()
    host.memory = 16 << 20
    host.memorySwap = 16 << 20
    try await TestEngine.withContainer("oom", config, hostConfig: host) { name in
      // On a busy machine the kernel's notice can come when the container is gone, and older engines drop it then:
      // the next run has its own.
      for _ in 1...8 {
        #expect(try await engine.waitForContainer(name).statusCode == 137)
        let state = try await engine.inspectContainer(name).state
        #expect(state.exitCode == 137)
        if state.oomKilled { return }
        try await engine.startContainer(name)
      }
      Issue.record("the flag was never set")
    }
  }

  @Test func `a program that is not there leaves the container created, with the engine's words`()
    async throws
  {
    let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["no-such-program"])
    try await TestEngine.withContainer("missing", config, start: false) { name in
      let error = await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
      #expect(error?.engineMessage?.contains("no-such-program") == true)
      let state = try await engine.inspectContainer(name).state
      #expect(state.status == .created)
      #expect(state.exitCode == 127)
      #expect(state.error.contains("no-such-program"))
    }
  }

  @Test func `a name that is taken is a conflict that names the owner`() async throws {
    try await TestEngine.withContainer("taken", sleeper(), start: false) { name in
      let error = await #expect(throws: DockerError.self) {
        try await engine.createContainer(
          ContainerCreation(ContainerConfig(image: TestEngine.baseImage)), name: name)
      }
      #expect(error?.code == .conflict)
      #expect(error?.engineMessage?.contains(name) == true)
    }
  }

  @Test func `what a container was told comes back when it is inspected`() async throws {
    var config = sleeper()
    config.env = [EnvironmentVariable("TOKEN", "a=b")]
    config.user = "1000:1000"
    config.exposedPorts = [ContainerPort(80), ContainerPort(53, .udp)]
    config.healthcheck = HealthConfig(test: ["CMD", "true"], interval: 1_000_000_000, retries: 1)
    config.workingDir = "/tmp"
    var host = HostConfig()
    host.memory = 64 << 20
    host.nanoCpus = 500_000_000
    host.pidsLimit = 100
    host.capAdd = ["NET_ADMIN"]
    host.capDrop = ["ALL"]
    host.securityOpt = ["no-new-privileges"]
    host.readonlyRootfs = true
    host.ulimits = [Ulimit(name: "nofile", soft: 512, hard: 1024)]
    host.tmpfs = ["/run": "size=1m"]
    host.mounts = [Mount(.volume, target: "/data")]
    host.networkMode = "none"
    try await TestEngine.withContainer("told", config, hostConfig: host) { name in
      let container = try await engine.inspectContainer(name)
      #expect(container.config.env.contains(EnvironmentVariable("TOKEN", "a=b")))
      #expect(container.config.user == "1000:1000")
      #expect(container.config.exposedPorts.map(\.rawValue) == ["53/udp", "80/tcp"])
      #expect(container.config.healthcheck?.test == ["CMD", "true"])
      #expect(container.config.workingDir == "/tmp")
      let told = container.hostConfig
      #expect(told.memory == 64 << 20)
      #expect(told.nanoCpus == 500_000_000)
      #expect(told.pidsLimit == 100)
      #expect(told.capAdd.map { $0.hasSuffix("NET_ADMIN") } == [true])
      #expect(told.capDrop == ["ALL"])
      #expect(told.securityOpt == ["no-new-privileges"])
      #expect(told.readonlyRootfs)
      #expect(told.ulimits == host.ulimits)
      #expect(told.tmpfs == host.tmpfs)
      #expect(told.networkMode == "none")
      let mount = try #require(container.mounts.first)
      #expect(mount.type == .volume)
      #expect(mount.destination == "/data")
      #expect(mount.rw)

      let volume = try await engine.inspectVolume(mount.name)
      #expect(volume.mountpoint == mount.source)
      #expect(try await engine.listVolumes(filters: ["name": [mount.name]]).map(\.name) == [mount.name])

      let stats = try await engine.containerStats(name)
      #expect(stats.memory.limit == 64 << 20)
      #expect(stats.pids.current >= 1)
      #expect(stats.processorsUsed != nil)
    }
  }

  @Test func `a published port shows where it is reached`() async throws {
    var config = sleeper()
    config.exposedPorts = [ContainerPort(80)]
    var host = HostConfig()
    host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "")]]
    try await TestEngine.withContainer("port", config, hostConfig: host) { name in
      let settings = try await engine.inspectContainer(name).networkSettings
      let binding = try #require(settings.ports.bindings[ContainerPort(80)]?.first)
      #expect(binding.hostIP == "127.0.0.1")
      #expect(Int(binding.hostPort) ?? 0 > 0)
      let network = try #require(settings.networks.values.first)
      #expect(!network.ipAddress.isEmpty)
      let inspected = try await engine.inspectNetwork(network.networkID)
      #expect(inspected.containers.values.map(\.name).contains(name))
      #expect(try await engine.listNetworks().map(\.id).contains(network.networkID))
    }
  }
}

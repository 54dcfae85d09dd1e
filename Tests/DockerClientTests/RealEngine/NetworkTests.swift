import DockerClient
import DockerClientTesting
import Testing

/// Networks and volumes of a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct NetworkTests {
  private let engine = TestEngine.client

  @Test func `a network is made, joined, left and removed`() async throws {
    let name = TestEngine.uniqueName("net")
    var creation = NetworkCreation(name)
    creation.labels = [TestEngine.label: name]
    creation.isInternal = true
    var ipam = Network.IPAM()
    ipam.driver = "default"
    let third = Int.random(in: 0...255)
    ipam.config = [Network.Pool(subnet: "10.99.\(third).0/24", gateway: "10.99.\(third).1")]
    creation.ipam = ipam
    let made = try await engine.createNetwork(creation)
    do {
      let network = try await engine.inspectNetwork(name)
      #expect(network.id == made.id)
      #expect(network.isInternal)
      #expect(network.ipam.config.first?.gateway == "10.99.\(third).1")
      #expect(try await engine.listNetworks(filters: ["label": ["\(TestEngine.label)=\(name)"]]).count == 1)

      var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sleep", "1000"])
      config.stopSignal = "SIGKILL"
      try await TestEngine.withContainer("net", config) { container in
        var settings = EndpointSettings(aliases: ["db"])
        settings.ipamConfig = EndpointIPAMConfig(ipv4Address: "10.99.\(third).7")
        try await engine.connect(container: container, toNetwork: name, settings: settings)
        let attached = try await engine.inspectContainer(container).networkSettings.networks[name]
        #expect(attached?.ipAddress == "10.99.\(third).7")
        #expect(attached?.aliases.contains("db") == true)
        #expect(try await engine.inspectNetwork(name).containers.values.map(\.name) == [container])

        let busy = await #expect(throws: DockerError.self) { try await engine.removeNetwork(name) }
        #expect(busy?.code == .forbidden)
        try await engine.disconnect(container: container, fromNetwork: name)
        #expect(try await engine.inspectNetwork(name).containers.isEmpty)
      }
      let taken = await #expect(throws: DockerError.self) { try await engine.createNetwork(creation) }
      #expect(taken?.code == .conflict)
    } catch {
      try? await engine.removeNetwork(name)
      throw error
    }
    let label = ["\(TestEngine.label)=\(name)"]
    #expect(
      try await TestEngine.pruning { try await engine.pruneNetworks(filters: ["label": label]) }.deleted == [
        name
      ])
    let gone = await #expect(throws: DockerError.self) { try await engine.removeNetwork(name) }
    #expect(gone?.code == .notFound)
  }

  @Test func `a volume is made, used and removed`() async throws {
    let name = TestEngine.uniqueName("volume")
    var creation = VolumeCreation(name)
    creation.labels = [TestEngine.label: name]
    let volume = try await engine.createVolume(creation)
    #expect(volume.name == name)
    #expect(volume.labels == creation.labels)
    // Making it again is no error: it is there.
    #expect(try await engine.createVolume(creation).createdAt == volume.createdAt)
    var host = HostConfig()
    host.binds = ["\(name):/data"]
    let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["true"])
    try await TestEngine.withContainer("volume", config, hostConfig: host, start: false) { _ in
      let busy = await #expect(throws: DockerError.self) { try await engine.removeVolume(name) }
      #expect(busy?.code == .conflict)
    }
    try await engine.removeVolume(name)
    let gone = await #expect(throws: DockerError.self) { try await engine.inspectVolume(name) }
    #expect(gone?.code == .notFound)

    let unnamed = try await engine.createVolume(
      {
        var creation = VolumeCreation(); creation.labels = [name: "1"]; return creation
      }())
    #expect(unnamed.name.count == 64)
    #expect(
      try await TestEngine.pruning { try await engine.pruneVolumes(filters: ["label": [name]]) }.deleted == [
        unnamed.name
      ])
  }
}

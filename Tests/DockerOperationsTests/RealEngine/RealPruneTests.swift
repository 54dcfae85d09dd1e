import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

/// What is no longer needed really goes, the very things that the plan named, and nothing else.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealPruneTests {
  private let engine = TestEngine.client

  @Test func `a volume without a name goes when somebody says yes, and one with a name stays`() async throws {
    let label = TestEngine.uniqueName("prune")
    let named = TestEngine.uniqueName("named")
    var creation = VolumeCreation(named)
    creation.labels = ["owner": label]
    _ = try await engine.createVolume(creation)
    var anonymous = VolumeCreation(
      String((0..<64).map { _ in "0123456789abcdef".randomElement() ?? "0" }))
    anonymous.labels = ["owner": label]
    _ = try await engine.createVolume(anonymous)
    let arguments: Arguments = ["label": .string("owner=\(label)")]

    await #expect(throws: Failure.self) {
      try await act("volume.prune", arguments, of: engine, approving: false)
    }
    #expect(try await engine.listVolumes().contains { $0.name == anonymous.name })

    let done = try await act("volume.prune", arguments, of: engine)
    #expect(done.plan.objects.map(\.id) == [anonymous.name])
    #expect(done.plan.steps.map(\.effect) == [.destroy])
    let left = try await engine.listVolumes().map(\.name)
    #expect(!left.contains(anonymous.name))
    #expect(left.contains(named))
    try await engine.removeVolume(named)
  }

  @Test func `everything unused under a label goes as it was said, and nothing else`() async throws {
    let label = TestEngine.uniqueName("label")
    let labels = ["owner": label]
    var config = ContainerConfig(
      image: TestEngine.baseImage, cmd: ["sh", "-c", "head -c 3000000 /dev/urandom >/data"])
    config.labels = labels
    let names = (ended: label + "-ended", running: label + "-running", waiting: label + "-waiting")
    let (free, used) = (label + "-free", label + "-used")
    for network in [free, used] {
      var creation = NetworkCreation(network)
      creation.labels = labels
      _ = try await engine.createNetwork(creation)
    }
    var volume = VolumeCreation(label + "-named")
    volume.labels = labels
    _ = try await engine.createVolume(volume)
    var anonymous = VolumeCreation(String((0..<64).map { _ in "0123456789abcdef".randomElement() ?? "0" }))
    anonymous.labels = labels
    _ = try await engine.createVolume(anonymous)

    _ = try await engine.createContainer(ContainerCreation(config), name: names.ended)
    try await engine.startContainer(names.ended)
    _ = try await engine.waitForContainer(names.ended)
    var commit = CommitOptions()
    (commit.repository, commit.tag) = (label, "old")
    commit.changes = ["LABEL owner=\(label)"]
    _ = try await engine.commitContainer(names.ended, options: commit)
    config.cmd = ["sleep", "600"]
    _ = try await engine.createContainer(ContainerCreation(config), name: names.running)
    try await engine.startContainer(names.running)
    // Not under the label, so it stays, and so does the network that it comes back to.
    var host = HostConfig()
    host.networkMode = used
    config.labels = [:]
    _ = try await engine.createContainer(ContainerCreation(config, hostConfig: host), name: names.waiting)

    let arguments: Arguments = ["label": .string("owner=\(label)"), "all": true]
    await #expect(throws: Failure.self) {
      try await act("system.prune", arguments, of: engine, approving: false)
    }
    #expect(try await engine.listContainers(all: true).contains { $0.displayName == names.ended })

    let done = try await act("system.prune", arguments, of: engine)
    let summary = try #require(done.plan.steps.first)
    #expect(summary.effect == .observe)
    #expect(summary.summary.hasPrefix("Together these 3 things free 6"), "\(summary.summary)")
    #expect(summary.summary.contains("containers 3") && summary.summary.contains("images 3"))
    #expect(done.plan.steps.dropFirst().allSatisfy { $0.effect == .destroy })
    #expect(Set(done.plan.objects.map(\.name)) == [names.ended, "\(label):old", free])
    let text = try done.outcome.report.rendered(as: .markdown)
    #expect(text.contains("\(used)") && text.contains("comes back when it is started"))
    #expect(text.contains("--volumes removes it too"))
    #expect(text.contains("none that stays used an image, a network or a volume"))
    #expect(!text.contains("nobody looked"))
    let containers = try await engine.listContainers(all: true).map(\.displayName)
    #expect(!containers.contains(names.ended))
    #expect(containers.contains(names.running) && containers.contains(names.waiting))
    #expect(try await !engine.listImages().contains { $0.repoTags.contains("\(label):old") })
    let networks = try await engine.listNetworks().map(\.name)
    #expect(!networks.contains(free) && networks.contains(used))
    #expect(try await Set(engine.listVolumes().map(\.name)).isSuperset(of: [volume.name, anonymous.name]))

    // Volumes are named on purpose; one with a name of its own stays even then.
    let second = try await act("system.prune", arguments.merging(["volumes": true]) { $1 }, of: engine)
    #expect(second.plan.objects.map(\.id) == [anonymous.name])
    #expect(try await engine.listVolumes().contains { $0.name == volume.name })

    for name in [names.running, names.waiting] {
      try await engine.removeContainer(name, options: ContainerRemovalOptions(force: true))
    }
    try await engine.removeNetwork(used)
    try await engine.removeVolume(volume.name)
  }
}

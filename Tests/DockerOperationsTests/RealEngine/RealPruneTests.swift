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
}

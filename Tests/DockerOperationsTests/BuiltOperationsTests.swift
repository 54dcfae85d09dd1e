import AgentKit
import DockerClient
import DockerOperations
import Testing

struct BuiltOperationsTests {
  @Test func `what is not built yet is planned`() throws {
    let built = try DockerOperations(engine: DockerClient()).operations.filter { !$0.isPlanned }
    #expect(
      built.map(\.name).sorted() == [
        "container.copy", "container.debug", "container.exec", "container.health", "container.inspect",
        "container.list",
        "container.logs", "container.remove", "container.restart", "container.run", "container.start",
        "container.stats", "container.stop", "container.update", "dockerfile.create", "dockerfile.lint",
        "dockerfile.optimize",
        "image.history", "image.list", "network.create", "network.inspect", "network.list", "network.remove",
        "network.troubleshoot",
        "system.df", "system.info", "system.prune", "volume.backup", "volume.create", "volume.inspect",
        "volume.list",
        "volume.prune", "volume.remove", "volume.troubleshoot",
      ])
  }
}

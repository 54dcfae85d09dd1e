import AgentKit
import DockerClient
import DockerOperations
import Testing

struct BuiltOperationsTests {
  @Test func `what is not built yet is planned`() throws {
    let built = try DockerOperations(engine: DockerClient()).operations.filter { !$0.isPlanned }
    #expect(
      built.map(\.name).sorted() == [
        "container.debug", "container.inspect", "container.list", "container.logs",
        "dockerfile.create",
        "dockerfile.lint", "dockerfile.optimize", "image.history", "image.list", "system.df", "system.info",
      ])
  }
}

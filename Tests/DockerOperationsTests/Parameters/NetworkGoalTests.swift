import AgentKit
import DockerClient
import Testing

@testable import DockerOperations

struct NetworkGoalTests {
  private static let router = try? Router(
    definitions: DefinitionLoader().load([.builtIn]).definitions,
    catalogue: OperationCatalogue([
      DockerOperations(engine: DockerClient(address: .unix(path: "/nonexistent.sock")))
    ]))

  @Test func `the port of an address of this machine counts where a container is named besides`() throws {
    let delegation = try #require(Self.router).route("why can't I reach e13 on localhost:8000")
    #expect(delegation.operation == "network.troubleshoot")
    #expect(delegation.arguments == ["target": "e13", "port": "8000"])
  }
}

import AgentKit
import DockerClient
import Testing

@testable import DockerOperations

struct LogPatternTests {
  private static let router = try? Router(
    definitions: DefinitionLoader().load([.builtIn]).definitions,
    catalogue: OperationCatalogue([
      DockerOperations(engine: DockerClient(address: .unix(path: "/nonexistent.sock")))
    ]))

  @Test(arguments: [
    ("the last 50 lines of web that match timeout", "timeout"),
    ("grep \"timeout\" in the logs of api and web", "timeout"),
    ("grep 'no route' in the logs of api", "no route"),
    ("logs of worker containing \"working\"", "working"),
  ])
  func `what is searched for stands behind a word for searching`(request: String, text: String) throws {
    let delegation = try #require(Self.router).route(request)
    #expect(delegation.operation == "container.logs")
    #expect(delegation.arguments["matching"] == .string(text))
  }

  @Test(arguments: ["show the logs of web", "do the logs of web match those of db"])
  func `where nothing is searched for nothing is`(request: String) throws {
    #expect(try #require(Self.router).route(request).arguments["matching"] == nil)
  }
}

import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// What a request says to leave alone is left alone: in what is understood, and in what is planned.
struct ExceptedTests {
  private static let router = try? Router(
    definitions: DefinitionLoader().load([.builtIn]).definitions,
    catalogue: OperationCatalogue([
      DockerOperations(engine: DockerClient(address: .unix(path: "/nonexistent.sock")))
    ]))

  @Test(
    arguments: [
      ("stop all containers but db", "container.stop", ["all": true, "except": ["db"]]),
      ("stop all containers but not db", "container.stop", ["all": true, "except": ["db"]]),
      ("stop all containers, but keep db running", "container.stop", ["all": true, "except": ["db"]]),
      (
        "stop all containers other than db and cache", "container.stop",
        ["all": true, "except": ["db", "cache"]]
      ),
      ("stop web; db should keep running", "container.stop", ["containers": ["web"], "except": ["db"]]),
      ("restart web because db is slow", "container.restart", ["containers": ["web"]]),
      (
        "restart everything in project shop except web", "container.restart",
        ["all": true, "project": "shop", "except": ["web"]]
      ),
      ("remove all stopped containers except db", "container.remove", ["stopped": true, "except": ["db"]]),
      ("remove all unused volumes but not pgdata", "volume.prune", ["all": true, "keep": ["pgdata"]]),
      (
        "restart all containers of project shop", "container.restart", ["all": true, "project": "shop"]
      ),
      ("list all containers of project shop", "container.list", ["all": true, "project": "shop"]),
      ("which container uses port 8080?", "container.list", ["port": "8080"]),
    ] as [(String, OperationName, Arguments)])
  func `a request keeps its exceptions and its project`(
    request: String, operation: OperationName, arguments: Arguments
  ) throws {
    let delegation = try #require(Self.router).route(request)
    let step = try #require(delegation.steps.first)
    #expect(delegation.steps.count == 1)
    #expect(step.operation == operation)
    #expect(step.arguments == arguments)
  }

  @Test(arguments: [
    ("stop web and db; start cache", ["container.stop", "container.start"]),
    (
      "stop web, start cache and restart worker",
      ["container.stop", "container.start", "container.restart"]
    ), ("restart web, stop db", ["container.restart", "container.stop"]),
  ])
  func `every order is a step of its own`(request: String, operations: [String]) throws {
    let steps = try #require(Self.router).route(request).steps
    #expect(steps.map { $0.operation?.rawValue } == operations)
  }
}

/// The same on the real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealExceptedTests {
  private let engine = TestEngine.client

  @Test func `of a project all are planned for that are not excepted`() async throws {
    let project = TestEngine.uniqueName("project")
    var config = ContainerConfig(image: "", cmd: ["sleep", "60"])
    config.labels = ["com.docker.compose.project": project]
    try await TestEngine.withContainer("one", config) { one in
      try await TestEngine.withContainer("two", config) { two in
        let host = try AgentHost(
          definitions: DefinitionLoader().load([.builtIn]).definitions,
          modules: [DockerOperations(engine: engine)])
        func names(_ operation: OperationName, _ more: Arguments) async throws -> Set<String> {
          let step = StepRequest(
            agent: "docker-operations", operation: operation,
            arguments: more.merging(["project": .string(project)]) { first, _ in first })
          return Set(try await host.plan([step]).steps.flatMap(\.plan.objects).map(\.name))
        }
        #expect(try await names("container.stop", [:]) == [one, two])
        #expect(try await names("container.stop", ["except": [.string(two)]]) == [one])
        #expect(try await names("container.restart", ["except": [.string(one)]]) == [two])
        #expect(try await names("container.start", [:]) == [])
        await #expect(throws: (any Error).self) {
          _ = try await names("container.stop", ["except": ["no-such-container"]])
        }
        let listed = try await ask("container.list", ["project": .string(project)], of: engine).outcome
        #expect(Set(listed.handoff.objects.map(\.name)) == [one, two])
        let none = try await ask("container.list", ["port": "64999"], of: engine).outcome.report
        #expect(none.verdict.sentence == "No container that runs fits that.")
      }
    }
  }
}

import AgentKit
import DockerClient
import Testing

@testable import DockerOperations

/// Operations that do what several commands do: a rule about one of those is about their steps that do the same, and
/// permission for one of those is none for the operation.
struct IncludedCommandsTests {
  /// What a step of a plan touches and how it is typed.
  private static let steps: [(kind: PlannedObject.Kind, command: [String])] = [
    (.container, ["docker", "rm", "web"]), (.image, ["docker", "rmi", "nginx:1"]),
    (.network, ["docker", "network", "rm", "back"]), (.volume, ["docker", "volume", "rm", "data"]),
    (.engine, ["docker", "builder", "prune"]),
  ]

  /// The kinds of objects that a rule keeps `system.prune` from.
  private static let rules: [(rule: String, denied: [PlannedObject.Kind])] = [
    ("Bash(docker container prune *)", [.container]), ("Bash(docker container prune)", [.container]),
    ("Bash(docker image prune *)", [.image]), ("Bash(docker image prune:*)", [.image]),
    ("Bash(docker image prune --all *)", [.image]), ("Bash(docker network prune *)", [.network]),
    ("Bash(docker volume prune *)", [.volume]), ("Bash(docker builder prune *)", [.engine]),
    ("Bash(docker buildx prune *)", [.engine]), ("Bash(docker rm *)", [.container]),
    ("Bash(docker image rm *)", [.image]), ("Bash(docker system prune *)", steps.map(\.kind)),
    ("Bash(docker * prune *)", steps.map(\.kind)), ("Bash(docker system df *)", []),
    ("Bash(docker run *)", []), ("mcp__docker__*", []),
  ]

  private func isRefused(_ step: PlannedStep, of declaration: Declaration, deny rule: String) throws -> Bool {
    var policy = Policy()
    policy.rules = PolicyRules(deny: [try PolicyRule(rule)])
    if case .refuse = policy.decide(step, of: declaration) { return true }
    return false
  }

  @Test(arguments: rules)
  func `who denies a command denies cleaning up what that command cleans up`(
    rule: String, denied: [PlannedObject.Kind]
  ) throws {
    for (kind, command) in Self.steps {
      let step = PlannedStep(
        "Remove", effect: .destroy, objects: [PlannedObject(kind, id: "aaaa")], command: command)
      #expect(
        try isRefused(step, of: SystemPrune.declaration, deny: rule) == denied.contains(kind), "\(kind)")
    }
  }

  @Test(arguments: ["Bash(docker volume rm *)", "Bash(docker volume prune *)"])
  func `who denies to remove volumes denies to remove them along with their container`(rule: String) throws {
    let container = PlannedObject(.container, id: "aaaa")
    for (objects, isDenied) in [
      ([container, PlannedObject(.volume, id: "bbbb")], true), ([container], false),
    ] {
      let step = PlannedStep(
        "Remove", effect: .destroy, objects: objects, command: ["docker", "rm", "--volumes", "web"])
      #expect(try isRefused(step, of: ContainerRemove.declaration, deny: rule) == isDenied)
    }
  }

  @Test(
    arguments: [
      ("Bash(docker builder prune *)", "system.prune"),
      ("Bash(docker container prune *)", "container.remove"),
      ("Bash(docker network disconnect *)", "network.remove"),
      ("Bash(docker network prune *)", "network.remove"),
      ("Bash(docker builder prune *)", "image.prune"),
    ] as [(String, OperationName)])
  func `permission for a part is none for the whole`(tool: String, operation: OperationName) async throws {
    let text = """
      ---
      name: sweeper
      description: Sweeps.
      tools: \(tool)
      ---
      """
    let definition = try #require(DefinitionReader().read(Array(text.utf8), file: "sweeper.md").definition)
    let host = try AgentHost(
      definitions: [definition],
      modules: [DockerOperations(engine: DockerClient(address: .unix(path: "/nowhere")))])
    do {
      _ = try await host.plan([StepRequest(agent: "sweeper", operation: operation)])
      Issue.record("\(tool) is enough for \(operation)")
    } catch {
      #expect(Failure(error).code == "operation.not-covered")
    }
  }
}

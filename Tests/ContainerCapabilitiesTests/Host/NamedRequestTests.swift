import AgentKit
import Testing

/// Requests that say nothing but a name and what is the matter with it.
struct NamedRequestTests {
  private let world: EngineWorld
  private let host: AgentHost

  init() throws {
    world = try EngineWorld()
    // Somebody else's container is called that, besides all that is written on it.
    world.say("/t1")
    host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions, modules: modules(on: world))
  }

  @Test
  func `a name that the engine knows makes a request plain, one that it does not know stays nobody's`()
    async throws
  {
    let known = await host.delegate("why is t1 down?")
    #expect(known.operation == "container.debug")
    #expect(known.arguments == ["container": "t1"])
    let unknown = await host.delegate("why is t2 down?")
    #expect(unknown.decision == .none)
    #expect(unknown.request == "why is t2 down?")
  }

  @Test func `what is plain without names asks the engine nothing`() async {
    _ = await host.delegate("restart web")
    #expect(world.callCount == 0)
  }

  /// A list that is carried out in part is worse than one that is not.
  @Test func `every name of a list counts, whatever else the word means`() async throws {
    world.say("/front")
    #expect(await host.delegate("stop front and web").arguments == ["containers": ["web", "front"]])
    #expect(await host.delegate("stop web and pray").arguments == ["containers": ["web"]])
  }

  /// "Limit" asks for no name, and "front" is a word of English.
  @Test func `what is named and was not taken for a name is found where it is known`() async {
    world.say("/front")
    #expect(
      await host.delegate("raise the memory limit of front to 300 MB").arguments["containers"] == ["front"])
    #expect(await host.delegate("is front healthy").arguments["container"] == "front")
    #expect(await host.delegate("stop all containers").arguments == ["all": true])
  }

  @Test func `whoever asks why something stopped does not have it stopped`() async {
    let asked = await host.delegate("why did web stop?")
    #expect(asked.operation == "container.debug")
    #expect(asked.arguments == ["container": "web"])
    #expect(await host.delegate("stop web").operation == "container.stop")
    world.say("/front")
    let word = await host.delegate("docker stop front is slow, why?")
    #expect(word.operation == "container.debug")
    #expect(word.arguments == ["container": "front"])
  }

  @Test func `names are not looked for where looking is denied`() async throws {
    var host = host
    host.policy.rules = PolicyRules(deny: [try PolicyRule("operation(container.list)")])
    let delegation = await host.delegate("why is t1 down?")
    #expect(delegation.decision == .none)
    #expect(world.calls(after: 0).allSatisfy { !$0.contains("/containers/json") })
  }

  @Test func `an object that is missing is asked for with the names that there are`() async throws {
    let inspect = StepRequest(agent: "docker-operations", operation: "container.inspect")
    let error = await #expect(throws: (any Error).self) { try await host.plan([inspect]) }
    #expect((error as? any AskingError)?.question?.choices.map(\.value) == ["db", "once", "t1", "web"])
    #expect((error as? any AskingError)?.remedy?.hasSuffix("There are: db, once, t1, web") == true)
    let open = await host.question(leftOpenBy: host.delegate("restart it"))
    #expect(open?.choices.map(\.value) == ["db", "once", "t1", "web"])
  }

  @Test(.timeLimit(.minutes(1))) func `an engine that does not answer holds nobody up`() async {
    world.fallSilent()
    let delegation = await host.delegate("what is the capital of France?")
    #expect(delegation.decision == .none)
  }
}

import Testing

@testable import AgentKit

/// Whatever a request was routed to, a plan that does not heed it is refused: what it rules out, on what condition it is to
/// be done, to which of all things, and all that it names.
struct HeedingTests {
  private let world: EngineWorld
  private let host: AgentHost

  init() throws {
    world = try EngineWorld()
    world.say("/t1")
    host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions, modules: modules(on: world))
  }

  private func refusal(of request: String) async -> String? {
    do {
      _ = try await host.plan(await host.delegate(request))
      return nil
    } catch let error as any ExplainedError {
      return error.code
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("stop web in 10 minutes", "request.conditional"),
    ("stop web if it uses more than 80% cpu", "request.conditional"),
    ("stop web at 22:30", "request.conditional"),
    ("stop web, unless db is down", "request.conditional"),
    ("stop all unhealthy containers", "request.restricted"),
    ("stop all containers on network backend", "request.restricted"),
    ("restart all containers that use the backend network", "request.restricted"),
    ("stop web and tell t1", "request.unheeded"),
  ])
  func `what would be dropped without a word is refused`(request: String, code: String) async {
    #expect(await refusal(of: request) == code)
  }

  @Test(arguments: [
    "stop web", "please stop web if possible", "stop web, even if it is busy",
    "restart web because t1 is slow",
    "stop all containers except t1", "stop web but keep t1 running", "stop web; t1 should keep running",
    "stop web within 10 seconds",
  ])
  func `what is heeded is planned`(request: String) async {
    #expect(await refusal(of: request) == nil)
  }

  /// What people are told to say must not be refused.
  @Test func `the operations' own examples set no condition and order nothing else`() {
    for operation in host.catalogue.operations where operation.declaration.effect >= .change {
      // A diagnosis changes something only where a shell is asked for.
      guard operation.name != "container.debug" else { continue }
      for example in operation.declaration.vocabulary.examples {
        let spoken = SpokenRequest(example)
        guard !spoken.isQuestion else { continue }
        #expect(spoken.condition == nil, "\(operation.name): \(example)")
        #expect(spoken.restriction == nil || !example.contains("all "), "\(operation.name): \(example)")
        let work = host.router.route(example).steps.compactMap { step in
          step.operation.flatMap { host.catalogue[$0] }.map { ($0, step.arguments) }
        }
        for verb in spoken.orders where spoken.orders.count > 1 {
          #expect(work.contains { $0.does(verb, setting: $1, asked: example) }, "\(verb) in \(example)")
        }
      }
    }
  }
}

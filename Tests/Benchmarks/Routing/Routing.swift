import AgentKit
import CodeReview
import DockerClient
import DockerOperations
import KubernetesHandoff
import PipelineHandoff
import SecurityScan

/// Routing in process: every request of the project's own labelled set, and compiling the index, with the five
/// definitions that ship and among many more.
enum Routing: Benchmark {
  static let name = "routing"
  static let summary = "requests to the agents that ship, alone and among up to ten thousand, in process"

  static func run(isSmoke: Bool) throws {
    let catalogue = try catalogue()
    let shipped = DefinitionLoader().load([.builtIn]).definitions
    let requests = try RequestMix().all
    for count in isSmoke ? [5, 50] : [5, 1_000, 10_000] {
      let definitions = shipped + MadeDefinitions.some(count - shipped.count)
      print("  \(count) definitions")
      let before = residentBytes() ?? 0
      let rounds = count > 1_000 ? 3 : count > 5 ? 5 : 100
      let compile = Samples.of(isSmoke ? 2 : rounds) {
        _ = Router(definitions: definitions, catalogue: catalogue)
      }
      print("    compile              \(compile.line)\(goal(compile: count))")
      let router = Router(definitions: definitions, catalogue: catalogue)
      print(
        "    resident more        \(((residentBytes() ?? 0) - before) >> 20) MiB\(count == 1_000 ? "   goal 40" : "")"
      )
      measure(requests, with: router, rounds: isSmoke ? 1 : count > 1_000 ? 5 : 20, goal: goal(route: count))
    }
  }

  private static func goal(compile count: Int) -> String {
    count == 5 ? "   goal 3,000" : count == 1_000 ? "   goal 400,000" : ""
  }

  private static func goal(route count: Int) -> String {
    count == 5 ? "   goal p50 10, p99 60" : count == 1_000 ? "   goal p50 50" : ""
  }

  /// Times every request on its own, round after round.
  private static func measure(_ requests: [[UInt8]], with router: Router, rounds: Int, goal: String) {
    let clock = ContinuousClock()
    for request in requests { _ = router.route(utf8: request) }
    var samples: [Duration] = []
    for _ in 0..<rounds {
      for request in requests {
        let start = clock.now
        _ = router.route(utf8: request)
        samples.append(clock.now - start)
      }
    }
    print("    \(requests.count) requests        \(Samples(samples).line)\(goal)")
  }

  /// What the modules that ship can do.
  static func catalogue() throws -> OperationCatalogue {
    let engine = DockerClient()
    return try OperationCatalogue([
      try DockerOperations(engine: engine), try SecurityScan(engine: engine),
      try KubernetesHandoff(engine: engine), try PipelineHandoff(), try CodeReview(),
    ])
  }
}

import AgentKit
import CodeReview
import DockerClient
import DockerOperations
import KubernetesHandoff
import PipelineHandoff
import SecurityScan

/// The time of one routing in process, with the definitions and operations that ship.
enum Routing: Benchmark {
  static let name = "routing"
  static let summary = "one request to one of the five agents that ship, in process"

  private static let requests = [
    "why does web keep restarting?", "docker ps -a please", "write me a poem about the sea",
    "check api for security problems and then write kubernetes manifests for it",
    "lint and optimize the Dockerfile in Tests/Fixtures/web",
  ]

  static func run(isSmoke: Bool) throws {
    let engine = DockerClient()
    let modules: [any CapabilityModule] = [
      try DockerOperations(engine: engine), try SecurityScan(engine: engine),
      try KubernetesHandoff(engine: engine), try PipelineHandoff(), try CodeReview(),
    ]
    let definitions = DefinitionLoader().load([.builtIn]).definitions
    let catalogue = try OperationCatalogue(modules)
    let compile = Samples.of(isSmoke ? 2 : 20) { _ = Router(definitions: definitions, catalogue: catalogue) }
    print("  compiling the index    \(compile.line)")
    let router = Router(definitions: definitions, catalogue: catalogue)
    for request in requests {
      let samples = Samples.of(isSmoke ? 10 : 5_000) { _ = router.route(request) }
      print("  \(samples.line)  \(request)")
    }
  }
}

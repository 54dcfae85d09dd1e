import AgentKit
import DockerClient
import KubernetesHandoff
import SecurityScan
import Testing

/// Plans and runs steps as a host does, with both modules and the definitions that ship.
func ask(
  _ steps: [StepRequest], of engine: any Engine = DockerClient(), in folder: String = "/"
) async throws -> (plan: RunPlan, result: RunResult) {
  let host = try AgentHost(
    definitions: DefinitionLoader().load([.builtIn]).definitions,
    modules: [SecurityScan(engine: engine), KubernetesHandoff(engine: engine)], workingDirectory: folder)
  let plan = try await host.plan(steps)
  return (plan, await host.run(plan).result())
}

/// Writes manifests.
func manifests(
  _ arguments: Arguments, of engine: any Engine = DockerClient(), in folder: String = "/"
) async throws -> Outcome {
  let step = StepRequest(
    agent: "kubernetes-operator", operation: "kubernetes.manifests", arguments: arguments)
  let result = try await ask([step], of: engine, in: folder).result
  if let failure = result.failure { throw failure }
  return try #require(result.outcomes.first)
}

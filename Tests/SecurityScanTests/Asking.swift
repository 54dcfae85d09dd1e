import AgentKit
import DockerClient
import SecurityScan
import Testing

/// Plans and runs an operation as a host does, with the definitions that ship.
func ask(
  _ operation: OperationName, _ arguments: Arguments, of engine: any Engine = DockerClient(),
  in folder: String = "/"
) async throws -> (plan: Plan, outcome: Outcome) {
  let host = try AgentHost(
    definitions: DefinitionLoader().load([.builtIn]).definitions,
    modules: [SecurityScan(engine: engine)],
    workingDirectory: folder)
  let plan = try await host.plan([
    StepRequest(agent: "container-security", operation: operation, arguments: arguments)
  ])
  let result = await host.run(plan).result()
  if let failure = result.failure { throw failure }
  return (plan.steps[0].plan, try #require(result.outcomes.first))
}

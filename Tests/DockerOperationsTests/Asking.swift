import AgentKit
import DockerClient
import DockerOperations
import Reporting
import Testing

/// Plans and runs an operation as a host does, with the definitions that ship.
func ask(
  _ operation: OperationName, _ arguments: Arguments, of engine: any Engine
) async throws -> (plan: RunPlan, outcome: Outcome) {
  let host = try AgentHost(
    definitions: DefinitionLoader().load([.builtIn]).definitions, modules: [DockerOperations(engine: engine)])
  let plan = try await host.plan([
    StepRequest(agent: "docker-operations", operation: operation, arguments: arguments)
  ])
  let result = await host.run(plan).result()
  if let failure = result.failure { throw failure }
  return (plan, try #require(result.outcomes.first))
}

/// Plans and runs an operation as a host does whose user says yes, or no, to everything. What fails and can say how is
/// an outcome with a failure.
func act(
  _ operation: OperationName, _ arguments: Arguments, of engine: any Engine, approving: Bool = true
) async throws -> (plan: Plan, outcome: Outcome) {
  let host = try AgentHost(
    definitions: DefinitionLoader().load([.builtIn]).definitions, modules: [DockerOperations(engine: engine)])
  let plan = try await host.plan([
    StepRequest(agent: "docker-operations", operation: operation, arguments: arguments)
  ])
  let result = await host.run(plan, approve: { _, _ in approving }).result()
  if result.outcomes.isEmpty, let failure = result.failure { throw failure }
  return (try #require(plan.steps.first).plan, try #require(result.outcomes.first))
}

/// What an operation fails with.
func failure(
  of operation: OperationName, _ arguments: Arguments, on engine: any Engine
) async throws -> Failure {
  do {
    _ = try await ask(operation, arguments, of: engine)
  } catch {
    return Failure(error)
  }
  return try #require(nil, "\(operation) did not fail")
}

extension Report {
  /// The report as a reader sees it.
  func rendered(as format: ReportFormat) throws -> String { try format.render(self) }
}

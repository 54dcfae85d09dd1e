import AgentKit
import Reporting

/// What `ask --json` prints: the run, and each step with its report or its failure.
struct RunListing: Encodable {
  struct Step: Encodable {
    let agent: String
    let operation: OperationName
    let arguments: Arguments
    let report: Report?
    let artifacts: [Artifact]
    let failure: Failure?
  }

  let request: String?
  let state: RunResult.State
  let steps: [Step]

  init(_ result: RunResult, request: String?) {
    self.request = request
    state = result.state
    steps = result.steps.map {
      Step(
        agent: $0.step.agent, operation: $0.step.operation, arguments: $0.step.arguments,
        report: $0.outcome?.report, artifacts: $0.outcome?.artifacts ?? [], failure: $0.failure)
    }
  }
}

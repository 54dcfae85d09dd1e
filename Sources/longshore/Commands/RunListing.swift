import AgentKit
import Reporting
import SecretDetection

/// What `ask --json` prints: the run, each step with its report or its failure, and, where it did not complete, what it
/// leaves behind.
struct RunListing: Encodable {
  struct Step: Encodable {
    let agent: String
    let operation: OperationName
    let arguments: Arguments
    let report: Report?
    let artifacts: [Artifact]
    let failure: Failure?
    /// Commands that take it back, where there are some.
    let undo: [[String]]
  }

  struct Unbegun: Encodable {
    let agent: String
    let operation: OperationName
    let arguments: Arguments
  }

  let request: String?
  let state: RunResult.State
  let steps: [Step]
  /// Steps that were not begun because one before them failed.
  let notBegun: [Unbegun]
  let account: RunAccount?

  init(_ result: RunResult, request: String?) {
    self.request = request?.shown
    state = result.state
    steps = result.steps.map {
      Step(
        agent: $0.step.agent, operation: $0.step.operation, arguments: $0.step.arguments.masked,
        report: $0.outcome?.report, artifacts: $0.outcome?.artifacts ?? [], failure: $0.failure?.shown,
        undo: $0.isDone ? $0.step.plan.steps.reversed().compactMap(\.undo).map(Self.shown) : [])
    }
    notBegun = result.notBegun.map {
      Unbegun(agent: $0.agent, operation: $0.operation, arguments: $0.arguments.masked)
    }
    account = result.account?.shown
  }

  private static func shown(_ command: [String]) -> [String] {
    SecretScanner.standard.masking(words: command)
  }
}

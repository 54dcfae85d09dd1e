import AgentKit
import Reporting

/// Plans, asks, runs and prints: what `ask` and `run` have in common.
struct Execution {
  /// The flags that both commands take.
  static let flags: [Flag] = [.plan, .yes, .json, .format, .output, .failOn, .agents]

  private let arguments: ParsedArguments
  private let host: AgentHost
  private let session: Session
  private let format: ReportFormat
  private let output: Output?
  private let threshold: Severity?

  init(_ arguments: ParsedArguments, host: AgentHost, session: Session) throws {
    self.arguments = arguments
    self.host = host
    self.session = session
    let format = try ReportFormat(
      named: arguments.has(.json) ? "json" : arguments.value(.format) ?? "terminal")
    self.format = format
    output = try arguments.value(.output).map {
      try Output($0, format: format, in: session.workingDirectory)
    }
    threshold = try arguments.value(.failOn).map { name in
      guard let severity = Severity(rawValue: name) else {
        throw UsageError(
          message: "there is no severity \"\(name)\"",
          remedy: "Severities: \(Severity.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return severity
    }
  }

  /// Plans the steps and, unless only the plan is wanted, runs them.
  func carryOut(_ steps: [StepRequest], request: String?) async throws -> ExitCode {
    var plan = try await host.plan(steps, for: request)
    plan.output = output?.step
    if arguments.has(.plan) {
      session.console.print(
        format == .json
          ? try JSONText.of(plan) : PlanText.of(plan, policy: host.policy, catalogue: host.catalogue))
      return .done
    }
    let result = await run(plan)
    try print(result, request: request)
    try keep(result, of: plan, request: request)
    if let failure = result.failure {
      session.console.complain(failure.message, remedy: failure.remedy)
      return ExitCode(failure.kind)
    }
    let findings = result.outcomes.flatMap(\.report.findings)
    if let threshold, findings.contains(where: { $0.severity >= threshold }) { return .findings }
    return .done
  }

  private func run(_ plan: RunPlan) async -> RunResult {
    let console = session.console
    let isApproved = arguments.has(.yes)
    let typed = arguments
    let run = host.run(plan) { step, part in
      let isAskedFor = part.askedBy.map { typed.hasSwitch($0) } ?? false
      if isApproved || isAskedFor, part.effect <= .change { return true }
      return Confirmation.of(part, in: step, on: console)
    }
    var result = RunResult(steps: [])
    for await event in run {
      switch event {
      case .started(let index, let step):
        console.progress("[\(index + 1)/\(plan.steps.count)] \(step.agent): \(step.operation) …")
      case .progress(_, let progress):
        console.progress(progress.line)
      case .notHandedOver(_, let from, let to):
        console.progress(nil)
        console.note("note: \(from) declares no handoff to \(to); \(to) starts without its results")
      case .handedOver, .ended:
        console.progress(nil)
      case .finished(let whole):
        result = whole
      }
    }
    return result
  }

  /// Prints the reports: one after the other on a terminal, one document in other formats; for machines the report of
  /// `run`, or the whole run of `ask`.
  private func print(_ result: RunResult, request: String?) throws {
    let console = session.console
    // What goes to a file in this very form is not printed a second time.
    let format = output?.reportFormat(of: result) == format ? .terminal : format
    if format == .json, request != nil {
      console.print(try JSONText.of(RunListing(result, request: request)))
    } else if format == .terminal {
      for (index, outcome) in result.outcomes.enumerated() {
        if index > 0 { console.print("") }
        console.print(try format.render(outcome.report, options: console.reportOptions), terminator: "")
      }
    } else if let report = result.report(for: request) {
      console.print(try format.render(report, options: console.fileOptions), terminator: "")
    }
  }

  /// Does the planned writing, if the policy allows it or a person does.
  private func keep(_ result: RunResult, of plan: RunPlan, request: String?) throws {
    guard let output, let report = result.report(for: request) else { return }
    switch host.policy.decide(output.step, of: Output.declaration) {
    case .allow: break
    case .refuse(let reason):
      throw HostError.refused(Output.declaration.name, step: output.step.summary, reason: reason)
    case .ask:
      guard let last = plan.steps.last, Confirmation.of(output.step, in: last, on: session.console) else {
        throw HostError.notApproved(
          Output.declaration.name, step: output.step.summary, effect: output.step.effect)
      }
    }
    try output.write(
      result, report: report, options: session.console.fileOptions, telling: session.console)
  }
}

extension Progress {
  /// One line for a terminal.
  fileprivate var line: String {
    switch (done, total) {
    case (let done?, let total?) where total > 0: "\(text) \(done)/\(total) (\(done * 100 / total) %)"
    case (let done?, _): "\(text) \(done)"
    default: text
    }
  }
}

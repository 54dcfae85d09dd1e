import AgentKit
import Reporting

/// Plans, asks, runs and prints: what `ask` and `run` have in common.
struct Execution {
  /// The flags that both commands take.
  static let flags: [Flag] = [
    .plan, .yes, .approve, .json, .format, .output, .failOn, .trace, .agents,
  ]

  private let arguments: ParsedArguments
  private let host: AgentHost
  private let session: Session
  private let format: ReportFormat
  private var output: Output?
  private let threshold: Severity?

  init(_ arguments: ParsedArguments, host: AgentHost, session: Session) throws {
    if arguments.has(.plan), arguments.has(.approve) {
      throw UsageError(
        message: "--plan changes nothing, and --approve carries a plan out", remedy: "Give one of them.")
    }
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
    var plan = try await planned(steps, for: request)
    plan.output = output?.step
    if arguments.has(.plan) {
      let isKept = session.keep(plan)
      session.console.print(
        format == .json
          ? try plan.shownJSON.canonicalText
          : try PlanText.of(plan, policy: host.policy, catalogue: host.catalogue, isKept: isKept))
      return .done
    }
    guard arguments.has(.approve) else {
      try refuseToAct(on: request, by: plan)
      try permitTrace(of: plan)
      return try await finish(plan, host.run(plan, by: .user, approve: consent))
    }
    let approved = try await approvedPlan()
    guard try approved.hash == plan.hash else {
      let error = HostError.planChanged(approved.differences(to: plan))
      try await recordRefusal(of: approved.hash, because: error)
      throw error
    }
    return try await apply(approved)
  }

  /// A question is no order: only a person at the terminal who sees what would be done can make it one.
  private func refuseToAct(on request: String?, by plan: RunPlan) throws {
    guard let request, SpokenRequest(request).isQuestion, arguments.has(.yes) || !session.console.canAsk,
      let step = plan.steps.first(where: { $0.plan.effect >= .change })
    else { return }
    throw HostError.onlyAsked(
      step.operation, step: step.plan.steps.first { $0.effect >= .change }?.summary ?? "")
  }

  /// Plans, and asks the terminal what the steps leave open. Without one the question is printed for machines.
  private func planned(_ steps: [StepRequest], for request: String?) async throws -> RunPlan {
    let console = session.console
    do {
      return try await host.plan(steps, for: request) { console.answer(to: $0) }
    } catch let error as any AskingError {
      if format == .json, let question = error.question {
        console.print(try JSONText.of(["question": question.shown]))
      }
      throw error
    }
  }

  /// Applies the plan that `--approve` names, as it was kept by an earlier `--plan`: its result goes where that said.
  func applyApproved() async throws -> ExitCode {
    let plan = try await approvedPlan()
    var execution = self
    do {
      if let output, output.step != plan.output {
        throw HostError.planChanged(["the result was to be written elsewhere, or not at all"])
      }
      execution.output = try plan.output.map { try Output(planned: $0, in: session.workingDirectory) }
    } catch {
      try await recordRefusal(of: plan.hash, because: error)
      throw error
    }
    return try await execution.apply(plan)
  }

  private func approvedPlan() async throws -> RunPlan {
    let text = arguments.value(.approve) ?? ""
    guard let hash = ContentHash(rawValue: text) else {
      throw UsageError(
        message: "\"\(text)\" is no hash of a plan", remedy: "Give all 64 digits, as --plan prints them.")
    }
    do {
      return try session.plans().take(hash, for: .user)
    } catch {
      await recordRefusal(of: hash, because: error)
      throw error
    }
  }

  /// Writes down a yes that led to nothing.
  private func recordRefusal(of plan: ContentHash, because error: any Error) async {
    guard let unrecorded = await host.recordRefusal(of: plan, by: .user, because: error) else { return }
    session.console.complain(unrecorded.message, remedy: unrecorded.remedy)
  }

  private func apply(_ plan: RunPlan) async throws -> ExitCode {
    try permitTrace(of: plan)
    let approval = try host.approvals.grant(plan.hash, to: .user)
    return try await finish(plan, host.run(plan, approved: approval, by: .user), isApproved: true)
  }

  /// Whether the trace may be written where it is wanted; before there is anything to trace.
  private func permitTrace(of plan: RunPlan) throws {
    guard let path = arguments.value(.trace) else { return }
    let id = LocalFiles(relativeTo: session.workingDirectory).absolute(try FilePath(path))
    try permission(for: plan).check(
      PlannedStep(
        "Write the trace to \(path)", effect: .writeFiles,
        objects: [PlannedObject(.file, id: id, name: path)]))
  }

  private func permission(for plan: RunPlan) -> WritePermission {
    WritePermission(host: host, console: session.console, agent: plan.steps.last?.agent ?? "longshore")
  }

  /// Whether a planned step may happen: as the flags say, or a person at the terminal.
  private var consent: AgentHost.Consent {
    let (console, isApproved, typed) = (session.console, arguments.has(.yes), arguments)
    return { step, part in
      let isAskedFor = part.askedBy.map { typed.hasSwitch($0) } ?? false
      if isApproved || isAskedFor, part.effect <= .change { return true }
      return Confirmation.of(part, by: step.agent, on: console)
    }
  }

  private func finish(_ plan: RunPlan, _ run: Run, isApproved: Bool = false) async throws -> ExitCode {
    let (result, spans) = await Interruption.cancelling(run) { await follow(run, of: plan) }
    try write(spans)
    try print(result, request: plan.request)
    try keep(result, of: plan, request: plan.request, isApproved: isApproved)
    if let unrecorded = result.unrecorded, unrecorded != result.failure {
      session.console.complain(unrecorded.message, remedy: unrecorded.remedy)
    }
    if let failure = result.failure {
      session.console.complain(failure.message, remedy: failure.remedy)
      if let account = result.account, account.isWorthTelling {
        session.console.note(AccountText.of(account))
      }
      if failure.isCancellation { return .interrupted }
      // What was begun may be done in part: nobody may take that for a mistyped line.
      let isHalf = result.account.map { !$0.done.isEmpty || !$0.uncertain.isEmpty } ?? false
      return failure.kind == .badInput && isHalf ? .failed : ExitCode(failure.kind)
    }
    // It is done, and nobody will find it in the history.
    if result.unrecorded != nil, plan.effect >= .change { return .environment }
    let findings = result.outcomes.flatMap(\.report.findings)
    if let threshold, findings.contains(where: { $0.severity >= threshold }) { return .findings }
    return .done
  }

  private func write(_ spans: [String]) throws {
    guard let path = arguments.value(.trace) else { return }
    let text = spans.map { $0 + "\n" }.joined()
    try LocalFiles(relativeTo: session.workingDirectory).write(Array(text.utf8), to: FilePath(path))
  }

  private func follow(_ run: Run, of plan: RunPlan) async -> (result: RunResult, spans: [String]) {
    let console = session.console
    var result = RunResult(steps: [])
    var exporter = SpanExporter()
    var spans: [String] = []
    var screen = LiveScreen(console)
    var keys: KeyWatch?
    defer { keys?.end() }
    for await event in run {
      if arguments.has(.trace), let line = exporter.line(for: event) { spans.append(line) }
      switch event.kind {
      case .started(let index, let step):
        console.progress(
          "[\(index + 1)/\(max(index + 1, plan.steps.count))] \(step.agent): \(step.operation) …")
      case .progress(_, let progress):
        guard let snapshot = progress.snapshot, console.isWatched else {
          console.progress(progress.line)
          continue
        }
        if keys == nil { keys = KeyWatch(for: "q") { run.cancel() } }
        screen.show(snapshot, below: progress.line)
      case .notHandedOver(_, let from, let to):
        console.progress(nil)
        console.note("note: \(from) declares no handoff to \(to); \(to) starts without its results")
      case .handedOver, .ended:
        screen.clear()
        console.progress(nil)
      case .finished(let whole):
        result = whole
      }
    }
    return (result, spans)
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
  private func keep(_ result: RunResult, of plan: RunPlan, request: String?, isApproved: Bool) throws {
    guard let output, let report = result.report(for: request) else { return }
    try permission(for: plan).check(output.step, isApproved: isApproved)
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

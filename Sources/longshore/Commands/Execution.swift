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
  private let threshold: Severity?

  init(_ arguments: ParsedArguments, host: AgentHost, session: Session) throws {
    self.arguments = arguments
    self.host = host
    self.session = session
    let name = arguments.has(.json) ? "json" : arguments.value(.format) ?? "terminal"
    guard let format = ReportFormat(rawValue: name) else {
      throw UsageError(
        message: "there is no format \"\(name)\"",
        remedy: "Formats: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self.format = format
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
    let plan = try await host.plan(steps, for: request)
    if arguments.has(.plan) {
      session.console.print(
        format == .json
          ? try JSONText.of(plan) : PlanText.of(plan, policy: host.policy, catalogue: host.catalogue))
      if let output = arguments.value(.output) {
        session.console.note("note: without --plan the result is written to \(output.visible())")
      }
      return .done
    }
    let result = await run(plan)
    try print(result, request: request)
    try keep(result, request: request)
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
    if format == .json, request != nil {
      console.print(try JSONText.of(RunListing(result, request: request)))
    } else if format == .terminal {
      for (index, outcome) in result.outcomes.enumerated() {
        if index > 0 { console.print("") }
        console.print(try format.render(outcome.report, options: console.reportOptions), terminator: "")
      }
    } else if let report = result.report(for: request) {
      console.print(try format.render(report), terminator: "")
    }
  }

  /// Writes what was made to `--output`: the first artifact to the path itself and the others beside it, or all of them
  /// into it where it is a folder; the report where nothing was made. Files beside it are never overwritten.
  private func keep(_ result: RunResult, request: String?) throws {
    guard let output = arguments.value(.output), let report = result.report(for: request) else { return }
    let files = LocalFiles(relativeTo: session.workingDirectory)
    let path = try FilePath(output)
    let artifacts = result.outcomes.flatMap(\.artifacts)
    guard let main = artifacts.first else {
      try write(try format.render(report), to: path, in: files)
      return
    }
    let isFolder = output.hasSuffix("/") || files.kind(of: path) == .folder
    let folder =
      isFolder
      ? output
      : output.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")
    try write(main.text, to: isFolder ? try FilePath("\(folder)/\(main.name)") : path, in: files)
    for artifact in artifacts.dropFirst() {
      let place = try FilePath(
        folder.isEmpty && !output.hasPrefix("/") ? artifact.name : "\(folder)/\(artifact.name)")
      guard files.kind(of: place) == .missing else {
        session.console.note("kept \(place): it is already there")
        continue
      }
      try write(artifact.text, to: place, in: files)
    }
  }

  private func write(_ text: String, to path: FilePath, in files: LocalFiles) throws {
    try files.write(Array(text.utf8), to: path)
    session.console.note("wrote \(path)")
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

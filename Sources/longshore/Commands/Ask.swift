import AgentKit
import Reporting

/// `longshore ask`, and a bare request.
enum Ask: Command {
  static let specification = CommandSpecification(
    name: "ask", usage: "REQUEST [--PARAMETER VALUE]…",
    summary: "Route a request in plain language, plan it, ask where needed, run it and report.",
    flags: Execution.flags,
    examples: [
      "longshore \"why does web keep restarting?\"",
      "longshore \"check api for security problems and then write kubernetes manifests for it\" --plan",
      "longshore ask \"lint my Dockerfile\" --fail-on error",
    ])

  static func flags(for arguments: [String], in session: Session) throws -> [Flag] {
    let parameters = try OperationCatalogue(session.modules()).operations.flatMap(\.parameters)
    return specification.flags + parameters.map(Flag.init)
  }

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let request = try arguments.request(orSay: "longshore \"why does web keep restarting?\"")
    let host = try session.host(arguments)
    let console = session.console
    let delegation = await host.delegate(request) { console.answer(to: $0) }
    guard delegation.decision == .delegate else {
      let question = await host.question(leftOpenBy: delegation)
      let isForMachines = arguments.has(.json) || arguments.value(.format) == "json"
      if isForMachines, let question { console.print(try JSONText.of(["question": question.shown])) }
      session.console.complain(
        delegation.question?.text ?? "no agent takes this request",
        remedy: delegation.question.map { open in
          let known = question?.choices.map(\.value) ?? []
          let choices = known.isEmpty ? open.choices : Array(known.prefix(12))
          return choices.isEmpty ? "Say it in another way." : choices.joined(separator: ", ")
        } ?? "Why: \(routing(request)) · what they can do: longshore operations")
      return .needsAnswer
    }
    if let step = delegation.steps.first(where: { $0.operation == nil }), arguments.has(.json) {
      console.print(try JSONText.of(try host.briefing(of: step.agent, for: step.text)))
    }
    if delegation.request != request { console.note("Taken as: \(delegation.request)") }
    let steps = try steps(of: delegation, given: arguments, in: host)
    for step in steps {
      session.console.note("→ \(step.agent) · \(step.operation)\(step.arguments.summary)")
    }
    let execution = try Execution(arguments, host: host, session: session)
    return try await execution.carryOut(steps, request: request)
  }

  /// The command that explains where a request goes; a long one is not repeated.
  private static func routing(_ request: String) -> String {
    guard request.utf8.count <= 200 else { return "longshore route \"…\"" }
    return Block.Command(arguments: ["longshore", "route", request]).command
  }

  /// The steps with what the flags add: each flag goes to every step whose operation has such a parameter.
  private static func steps(
    of delegation: Delegation, given arguments: ParsedArguments, in host: AgentHost
  ) throws -> [StepRequest] {
    let given = arguments.values(besides: specification.flags + [.quiet, .help])
    var unused = Set(given.keys)
    let steps = try delegation.stepRequests().map { step in
      guard let operation = host.catalogue[step.operation] else { return step }
      unused.subtract(operation.parameters.map(\.flag))
      var step = step
      step.arguments.merge(try operation.arguments(from: given)) { _, flag in flag }
      return step
    }
    if let flag = unused.sorted().first {
      let operations = steps.map(\.operation.rawValue).joined(separator: ", ")
      throw UsageError(
        message: "--\(flag) fits no step of this request", remedy: "The steps are \(operations).")
    }
    return steps
  }
}

extension Arguments {
  /// ` container=web tail=50`
  fileprivate var summary: String {
    masked.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value.plain)" }.joined()
  }
}

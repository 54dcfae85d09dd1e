/// Why a host does not do what it was asked.
public enum HostError: ExplainedError, Hashable {
  /// No module has the operation.
  case unknownOperation(String, nearest: String?)
  /// The operation is declared and not built.
  case planned(OperationName)
  /// No definition has the name.
  case unknownAgent(String, known: [String])
  /// The request belongs to the agent, and none of its operations does it.
  case noOperation(agent: String, request: String)
  /// The definition's tools do not cover the operation.
  case notCovered(OperationName, agent: String, needs: [String])
  /// The policy refuses a step.
  case refused(OperationName, step: String, reason: String)
  /// Things are no longer as they were when the plan was made; what is not.
  case planChanged([String])
  /// A step refers to a result that no earlier step can have left.
  case noSuchResult(OperationName, ResultReference)
  /// A step would destroy what an earlier one makes, which nobody can have looked at.
  case destroysResult(OperationName, object: String)
  /// The steps before one were done and did not leave what it was planned on: how things are instead, what was done,
  /// and what was not.
  case notAsForeseen(OperationName, differences: [String], done: [String], notDone: [String])
  /// A step would touch what the request says shall be left alone.
  case leftOut(OperationName, object: String)
  /// The request sets a condition or a time, and a step would be done at once.
  case conditional(OperationName, words: String)
  /// The request says which of all things are meant, and a step would take all of them.
  case restricted(OperationName, words: String)
  /// The request says more than any step does: an order, or a thing that it names.
  case unheeded(words: String)
  /// The request only asks, and a step would change something.
  case onlyAsked(OperationName, step: String)
  /// A step needs a yes that nobody gave.
  case notApproved(OperationName, step: String, effect: Effect)

  /// `operation.unknown`, `operation.planned`, `operation.none`, `agent.unknown`, `operation.not-covered`,
  /// `policy.refused`, `policy.not-approved`, `plan.changed`, `plan.no-such-result`,
  /// `plan.destroys-result`, `plan.not-as-foreseen`, `request.left-out` or `request.only-asked`.
  public var code: String {
    switch self {
    case .unknownOperation: "operation.unknown"
    case .planned: "operation.planned"
    case .unknownAgent: "agent.unknown"
    case .noOperation: "operation.none"
    case .notCovered: "operation.not-covered"
    case .refused: "policy.refused"
    case .notApproved: Self.notApprovedCode
    case .planChanged: "plan.changed"
    case .noSuchResult: "plan.no-such-result"
    case .destroysResult: "plan.destroys-result"
    case .notAsForeseen: "plan.not-as-foreseen"
    case .leftOut: "request.left-out"
    case .conditional: "request.conditional"
    case .restricted: "request.restricted"
    case .unheeded: "request.unheeded"
    case .onlyAsked: "request.only-asked"
    }
  }

  static let notApprovedCode = "policy.not-approved"

  /// What stands in the way.
  public var message: String {
    switch self {
    case .unknownOperation(let name, _): "there is no operation \"\(name)\""
    case .planned(let name): "\(name) is declared but not built yet"
    case .unknownAgent(let name, _): "there is no agent \"\(name)\""
    case .noOperation(let agent, let request):
      "\"\(request)\" belongs to \(agent), and none of its operations does it"
    case .notCovered(let name, let agent, _): "the tools of \(agent) do not cover \(name)"
    case .refused(let name, let step, let reason): "\(name): \"\(step)\" is refused: \(reason)"
    case .notApproved(let name, let step, let effect):
      "\(name): \"\(step)\" would \(effect.rawValue), and nobody approved it"
    case .planChanged(let differences):
      "this is no longer what was planned: \(differences.joined(separator: "; "))"
    case .noSuchResult(let name, let reference):
      "\(name) refers to \(reference), and no step before it can have left that"
    case .leftOut(let name, let object):
      "the request leaves \(object) alone, and \(name) would touch it"
    case .conditional(let name, let words):
      "the request says \"\(words)\", and \(name) would be done at once: nothing here waits"
    case .restricted(let name, let words):
      "the request says \"\(words)\", and \(name) cannot tell which those are: it would take all"
    case .unheeded(let words):
      "the request also says \"\(words)\", and nothing of what was understood is about that"
    case .onlyAsked(let name, let step):
      "the request is a question, or tells something: it orders nothing, and \(name) would do more than answer it: \(step)"
    case .destroysResult(let name, let object):
      "\(name) would destroy \(object), which a step before it makes: nobody can have looked at it yet"
    case .notAsForeseen(let name, let differences, let done, let notDone):
      "what came before \(name) did not leave what it was planned on: \(differences.joined(separator: "; "))."
        + " Done: \(done.joined(separator: "; ")). Not done: \(notDone.joined(separator: "; "))"
    }
  }

  /// What to do about it.
  public var remedy: String? {
    switch self {
    case .unknownOperation(_, .some(let nearest)):
      "Did you mean \(nearest)? All of them: longshore operations"
    case .unknownOperation: "All of them: longshore operations"
    case .planned: "What works today: longshore operations"
    case .unknownAgent(_, let known): "Known agents: \(known.joined(separator: ", "))"
    case .noOperation(let agent, _):
      "Its operations: longshore operations · its instructions: longshore agents show \(agent)"
    case .notCovered(_, let agent, let needs):
      "Add one of these to the tools of \(agent): \(needs.joined(separator: ", "))"
    case .refused: nil
    case .planChanged: "Plan it again and look at the new plan: --plan"
    case .noSuchResult: "Steps count from 1; refer to an earlier one, such as $1.image."
    case .leftOut(let name, _): "Name what is meant: longshore operations \(name)"
    case .conditional: "Say it without that when the time has come."
    case .restricted(let name, _): "Name the ones that are meant: longshore operations \(name)"
    case .unheeded: "Say one thing after the other, or leave that out."
    case .onlyAsked: "Look at the plan with --plan; to have it done, say it as an order."
    case .destroysResult: "Run it by itself once the result is there, and name the object."
    case .notAsForeseen: "See how things are now, and ask for what is left anew."
    case .notApproved(_, _, .destroy):
      "Look at it with --plan, then approve it on a terminal or with --approve and the plan's hash."
    case .notApproved: "Look at it with --plan, then give --yes."
    }
  }

  /// What sort of fault it is.
  public var kind: FaultKind {
    switch self {
    case .unknownOperation, .unknownAgent, .noSuchResult: .badInput
    case .planned: .environment
    case .noOperation, .leftOut, .conditional, .restricted, .unheeded, .onlyAsked: .needsAnswer
    case .notCovered, .refused, .notApproved, .planChanged, .destroysResult, .notAsForeseen:
      .refused
    }
  }
}

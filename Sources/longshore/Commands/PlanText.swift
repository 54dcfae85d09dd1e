import AgentKit
import Reporting
import SecretDetection

/// A plan as people read it: who does what to which objects, what needs a yes, and the command they would type.
enum PlanText {
  /// - Parameter isKept: Whether the plan waits for a yes, so that its hash is good for one.
  static func of(
    _ plan: RunPlan, policy: Policy, catalogue: OperationCatalogue, isKept: Bool
  ) throws -> String {
    var lines: [String] = []
    var isAsked = false
    for (index, step) in plan.steps.enumerated() {
      lines.append("\(index + 1). \(step.agent) · \(step.operation)")
      for part in step.plan.steps {
        let decision = catalogue[step.operation].map {
          policy.decide(part, of: $0.declaration, by: step.agent)
        }
        let asks = decision == .ask ? ", asks first" : ""
        isAsked = isAsked || decision == .ask
        lines.append("   \(part.summary)  [\(part.effect.rawValue)\(flags(of: part))\(asks)]")
        for object in part.objects {
          // Enough of an id to know it again; the whole of a path.
          let isPath = object.kind == .file || object.kind == .folder
          let id = object.id == object.name ? "" : "  \(isPath ? object.id : String(object.id.prefix(19)))"
          lines.append("     \(object.kind.rawValue) \(object.name)\(id)")
        }
        if let typed = part.shownCommand { lines.append("     $ \(typed)") }
        if let undo = part.shownUndo { lines.append("     back: \(undo)") }
        switch part.reversibility {
        case .never: lines.append("     This cannot be taken back.")
        case .byHand: lines.append("     No command takes this back.")
        case .byCommand, .nothingToUndo: break
        }
      }
    }
    if let output = plan.output {
      lines.append("\(plan.steps.count + 1). \(output.summary)  [\(output.effect.rawValue)]")
      for object in output.objects { lines.append("   \(object.kind.rawValue) \(object.id)") }
    }
    lines.append("Nothing was changed. Plan \(try plan.hash)")
    if isAsked, isKept { lines.append("Apply exactly this: longshore run --approve \(try plan.hash.digits)") }
    return lines.map { SecretScanner.standard.masking($0).visible() }.joined(separator: "\n")
  }

  private static func flags(of step: PlannedStep) -> String {
    step.flags.map { ", \($0.rawValue)" }.joined()
  }
}

import AgentKit
import Reporting

/// A plan as people read it: who does what to which objects, what needs a yes, and the command they would type.
enum PlanText {
  static func of(_ plan: RunPlan, policy: Policy, catalogue: OperationCatalogue) -> String {
    var lines: [String] = []
    for (index, step) in plan.steps.enumerated() {
      lines.append("\(index + 1). \(step.agent) · \(step.operation)")
      for part in step.plan.steps {
        let decision = catalogue[step.operation].map { policy.decide(part, of: $0.declaration) }
        let asks = decision == .ask ? ", asks first" : ""
        lines.append("   \(part.summary)  [\(part.effect.rawValue)\(flags(of: part))\(asks)]")
        for object in part.objects {
          // Enough of an id to know it again; the whole of a path.
          let isPath = object.kind == .file || object.kind == .folder
          let id = object.id == object.name ? "" : "  \(isPath ? object.id : String(object.id.prefix(19)))"
          lines.append("     \(object.kind.rawValue) \(object.name)\(id)")
        }
        if let command = part.command { lines.append("     $ \(Block.Command(arguments: command).command)") }
      }
    }
    if let output = plan.output {
      lines.append("\(plan.steps.count + 1). \(output.summary)  [\(output.effect.rawValue)]")
      for object in output.objects { lines.append("   \(object.kind.rawValue) \(object.id)") }
    }
    lines.append("Nothing was changed.")
    return lines.map { $0.visible() }.joined(separator: "\n")
  }

  private static func flags(of step: PlannedStep) -> String {
    step.flags.map { ", \($0.rawValue)" }.joined()
  }
}

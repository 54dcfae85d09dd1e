internal import AgentKit
internal import Reporting

extension UnusedThings {
  /// What the steps free together, as a step that only says so.
  var summary: PlannedStep {
    let parts = freedByKind.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map {
      "\($0.key.lowercased()) \(Block.Unit.bytes.text(Double($0.value)))"
    }
    let whole = steps.count == 1 ? "It frees" : "Together these \(steps.count.counted("thing")) free"
    return PlannedStep(
      parts.isEmpty
        ? "\(whole) next to nothing"
        : "\(whole) \(Block.Unit.bytes.text(Double(freed))): \(parts.joined(separator: ", ")); "
          + "layers that several removed images share come on top",
      effect: .observe)
  }

  /// What stays although nothing uses it, as a step that only says so; nil where that is nothing.
  var keeping: PlannedStep? {
    guard !kept.isEmpty else { return nil }
    let shown = kept.prefix(Self.shownKept).map { "\($0.name), \($0.value)" }
    let more = kept.count - shown.count
    return PlannedStep(
      "Kept: " + shown.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : ""), effect: .observe)
  }

  /// As many of the things that stay are named in a plan.
  private static let shownKept = 20
}

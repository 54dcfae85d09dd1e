/// What happens during a run, in order.
public enum RunEvent: Sendable {
  /// A step begins.
  case started(step: Int, AgentStep)
  /// A step is underway. Of reports that nobody has read yet only the latest is kept.
  case progress(step: Int, Progress)
  /// What a step left was handed to the agent of the next one.
  case handedOver(step: Int, from: String, to: String, Handoff)
  /// What a step left was *not* handed on, because the definition declares no such edge.
  case notHandedOver(step: Int, from: String, to: String)
  /// A step ended.
  case ended(step: Int, StepResult)
  /// The run ended. Always the last event.
  case finished(RunResult)
}

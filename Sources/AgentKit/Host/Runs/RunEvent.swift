/// What happens during a run and all its handoffs, in order, in one stream.
public struct RunEvent: Sendable {
  /// The run.
  public let run: TraceID
  /// The step it happened in, or the run itself.
  public let span: SpanID
  /// The step that led to this one, or the run; `nil` for the run itself.
  public let parent: SpanID?
  /// When.
  public let time: SystemTime
  /// What.
  public let kind: Kind

  /// What happens.
  public enum Kind: Sendable {
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
}

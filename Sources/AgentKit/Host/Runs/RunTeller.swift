/// Tells a run's reader what happens, in the name of the run or of one of its steps.
struct RunTeller: Sendable {
  let channel: EventChannel
  let run: TraceID
  /// What the events belong to.
  let span: SpanID
  /// What that came from.
  let parent: SpanID?

  /// Speaks for the run itself.
  init(channel: EventChannel, run: TraceID) {
    self.init(channel: channel, run: run, span: SpanID(), parent: nil)
  }

  private init(channel: EventChannel, run: TraceID, span: SpanID, parent: SpanID?) {
    self.channel = channel
    self.run = run
    self.span = span
    self.parent = parent
  }

  /// Speaks for something that came from this.
  func child() -> RunTeller { RunTeller(channel: channel, run: run, span: SpanID(), parent: span) }

  func tell(_ kind: RunEvent.Kind) {
    channel.send(RunEvent(run: run, span: span, parent: parent, time: .now, kind: kind))
  }
}

import Testing

@testable import AgentKit

struct EventChannelTests {
  private func text(of event: RunEvent?) -> String? {
    switch event?.kind {
    case .progress(_, let progress): progress.text
    case .finished: "finished"
    default: nil
    }
  }

  @Test func `of unread progress only the latest is kept`() async {
    let channel = EventChannel()
    let teller = RunTeller(channel: channel, run: TraceID())
    for number in 1...1000 {
      teller.tell(.progress(step: 0, Progress(text: "\(number)", done: nil, total: nil)))
    }
    teller.tell(.finished(RunResult(steps: [])))
    channel.finish()
    #expect(text(of: await channel.next()) == "1000")
    #expect(text(of: await channel.next()) == "finished")
    #expect(await channel.next() == nil)
  }

  @Test func `a waiting reader gets the event`() async {
    let channel = EventChannel()
    let teller = RunTeller(channel: channel, run: TraceID())
    async let event = channel.next()
    teller.tell(.finished(RunResult(steps: [])))
    #expect(text(of: await event) == "finished")
  }

  @Test func `cancelling a waiting reader ends its wait`() async {
    let channel = EventChannel()
    let reader = Task { await channel.next() }
    reader.cancel()
    #expect(await reader.value == nil)
  }
}

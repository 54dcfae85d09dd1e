import DockerClientTesting
import HTTPTransportTesting
import Testing

@testable import DockerClient

/// Archives that come bit by bit, against a scripted engine.
@Suite(.timeLimit(.minutes(1)))
struct PieceBridgeTests {
  /// Gives one piece, and then never another, not even when its task is cancelled.
  private struct Deaf: AsyncSequence, Sendable {
    struct AsyncIterator: AsyncIteratorProtocol {
      var isFirst = true
      let gate: Gate

      mutating func next() async throws -> [UInt8]? {
        if isFirst {
          isFirst = false
          return [1, 2, 3]
        }
        await gate.opened()
        return nil
      }
    }

    let gate = Gate()
    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(gate: gate) }
  }

  private actor Gate {
    private var waiting: CheckedContinuation<Void, Never>?
    private var isOpen = false
    var isWaitedFor: Bool { waiting != nil }

    func opened() async {
      if !isOpen { await withCheckedContinuation { waiting = $0 } }
    }

    func open() {
      isOpen = true
      waiting?.resume()
      waiting = nil
    }
  }

  @Test func `an upload is cancelled even if its source does not listen`() async throws {
    let engine = try StubEngine(["PUT /containers/web/archive": .response(200)])
    let pieces = Deaf()
    let task = Task(executorPreference: OwnThreadExecutor()) {
      await #expect(throws: CancellationError.self) {
        try await engine.client.putContainerArchive("web", path: "/tmp", ArchiveSource(pieces))
      }
      return ContinuousClock.now
    }
    while await !pieces.gate.isWaitedFor { try await Task.sleep(for: .milliseconds(5)) }
    let cancelled = ContinuousClock.now
    task.cancel()
    #expect(cancelled.duration(to: await task.value) < .seconds(1))
    await pieces.gate.open()
  }
}

import Foundation
import Synchronization
import Testing

@testable import DockerOperations

struct BlockingWorkTests {
  @Test func `what is done in time is handed over`() async throws {
    #expect(try await BlockingWork.run(within: .seconds(30)) { _ in 7 } == 7)
    await #expect(throws: CocoaError.self) {
      try await BlockingWork.run(within: .seconds(30)) { _ in throw CocoaError(.fileNoSuchFile) }
    }
  }

  @Test func `who waits for a disk that does not answer goes on, and the work hears of it`() async throws {
    let hasHeard = Mutex(false)
    let began = ContinuousClock.now
    let value = try await BlockingWork.run(within: .milliseconds(50)) { cancellation in
      while (try? cancellation.check()) != nil { Thread.sleep(forTimeInterval: 0.01) }
      hasHeard.withLock { $0 = true }
      Thread.sleep(forTimeInterval: 5)
      return 7
    }
    #expect(value == nil)
    #expect(ContinuousClock.now - began < .seconds(4))
    for _ in 0..<100 where !hasHeard.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(20)) }
    #expect(hasHeard.withLock { $0 })
  }

  @Test func `a cancelled task waits no longer`() async throws {
    let began = ContinuousClock.now
    let task = Task {
      try await BlockingWork.run(within: .seconds(30)) { _ in Thread.sleep(forTimeInterval: 5) }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
    #expect(ContinuousClock.now - began < .seconds(4))
  }
}

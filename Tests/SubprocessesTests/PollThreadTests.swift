import Foundation
import Synchronization
import Testing

@testable import Subprocesses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite(.timeLimit(.minutes(1)))
struct PollThreadTests {
  private struct NoThread: Error {}

  @Test func `a thread that could not be started is started by the next wait`() async throws {
    let attempts = Mutex(0)
    let polling = PollThread { body in
      let attempt = attempts.withLock { count in
        count += 1
        return count
      }
      if attempt == 1 { throw NoThread() }
      Thread.detachNewThread(body)
    }
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let reading = ends[0]
    // Without a thread it does not wait; the caller tries again.
    await polling.wait(for: reading, POLLIN)
    async let waiting: Void = polling.wait(for: reading, POLLIN)
    try await Task.sleep(for: .milliseconds(20))
    _ = write(ends[1], "x", 1)
    await waiting
    #expect(attempts.withLock { $0 } == 2)
  }
}

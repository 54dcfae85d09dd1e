/// How a stream is taken up again when its connection is lost.
public struct Reconnection: Sendable, Hashable {
  /// How long it is tried, from the loss on, before the loss is reported.
  public var patience: Duration

  /// Tries for a minute, or as long as is said.
  public init(patience: Duration = .seconds(60)) { self.patience = patience }
}

/// Counts the time since a connection was lost.
struct ReconnectionClock {
  private static let longestPause = Duration.seconds(1)

  let reconnection: Reconnection
  private var lostAt: ContinuousClock.Instant?
  private var pause = Duration.milliseconds(20)

  init(_ reconnection: Reconnection) { self.reconnection = reconnection }

  /// Says that all is well.
  mutating func reset() {
    lostAt = nil
    pause = .milliseconds(20)
  }

  /// Waits a moment before the next attempt. Throws `error` if it is not worth another, or patience is at its end.
  mutating func wait(after error: DockerError) async throws {
    guard [.connectionLost, .unreachable].contains(error.code) else { throw error }
    let start = lostAt ?? .now
    lostAt = start
    guard start.duration(to: .now) < reconnection.patience else { throw error }
    try await Task.sleep(for: pause)
    pause = min(pause * 2, Self.longestPause)
  }
}

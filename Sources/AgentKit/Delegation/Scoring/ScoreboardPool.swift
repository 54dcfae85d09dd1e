internal import Synchronization

/// Keeps the scoreboards of requests that are answered for those that follow: making one costs more than an answer.
final class ScoreboardPool: Sendable {
  private let boards = Mutex<[RequestReading.Boards]>([])

  /// More boards than this are not kept; so many requests are rarely answered at once.
  private static let most = 8

  /// Boards to count on, if there are any.
  func take() -> RequestReading.Boards? { boards.withLock { $0.popLast() } }

  /// Takes boards back. What was counted on them is forgotten with their next count.
  func give(_ given: RequestReading.Boards) {
    boards.withLock { boards in
      if boards.count < Self.most { boards.append(given) }
    }
  }
}

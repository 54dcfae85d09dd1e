internal import Synchronization

/// Keeps the scoreboards of requests that are answered for those that follow: making one costs more than an answer.
final class ScoreboardPool: Sendable {
  private let boards = Mutex<[Scoreboard]>([])

  /// More boards than this are not kept; so many requests are rarely answered at once.
  private static let most = 8

  /// A board to count on, if there is one.
  func take() -> Scoreboard? { boards.withLock { $0.popLast() } }

  /// Takes a board back. What was counted on it is forgotten with its next count.
  func give(_ board: Scoreboard) {
    boards.withLock { boards in
      if boards.count < Self.most { boards.append(board) }
    }
  }
}

internal import Dispatch
internal import Synchronization

/// Hands the pieces of an asynchronous sequence to a thread that waits for them, one for each time it asks.
final class PieceBridge: Sendable {
  /// What both sides share. The task that reads holds nothing else, so it ends when nobody asks any more.
  private final class Slot: Sendable {
    let isFilled = DispatchSemaphore(value: 0)
    private let piece = Mutex<Result<[UInt8]?, any Error>>(.success(nil))

    /// What failed stays so: a piece that comes after that is nobody's.
    func fill(_ result: Result<[UInt8]?, any Error>) {
      piece.withLock { piece in
        if case .success = piece { piece = result }
      }
      isFilled.signal()
    }

    func take() throws -> [UInt8]? {
      isFilled.wait()
      return try piece.withLock { $0 }.get()
    }
  }

  private let slot = Slot()
  private let demand: AsyncStream<Void>.Continuation
  private let reading: Task<Void, Never>
  private let isOver = Mutex(false)

  init<Pieces: AsyncSequence & Sendable>(_ pieces: Pieces) where Pieces.Element == [UInt8] {
    let (demands, demand) = AsyncStream.makeStream(of: Void.self)
    self.demand = demand
    reading = Task { [slot] in
      do {
        var iterator = pieces.makeAsyncIterator()
        for await _ in demands {
          let piece = try await iterator.next()
          slot.fill(.success(piece))
          if piece == nil { return }
        }
        slot.fill(.failure(CancellationError()))
      } catch {
        slot.fill(.failure(error))
      }
    }
  }

  deinit { cancel() }

  /// The next piece, or nil at the end. Blocks the thread.
  func next() throws -> [UInt8]? {
    if isOver.withLock({ $0 }) { return nil }
    demand.yield()
    let piece: [UInt8]?
    do { piece = try slot.take() } catch {
      isOver.withLock { $0 = true }
      throw error
    }
    if piece == nil { isOver.withLock { $0 = true } }
    return piece
  }

  /// Ends the wait for a piece at once, whatever the sequence makes of being cancelled.
  func cancel() {
    slot.fill(.failure(CancellationError()))
    demand.finish()
    reading.cancel()
  }
}

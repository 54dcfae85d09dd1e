internal import Synchronization

/// Decides who may wait for an answer on the thread that asks, instead of the connection's own: an engine that is asked
/// how it is answers in less time than it takes to wake two threads.
///
/// The thread that asks belongs to everybody, so this is kept small: one caller of the whole process at a time, for a
/// millisecond at most, and only as long as such waits are not in vain.
final class QuickAnswers: Sendable {
  /// What a caller waits at most, in the smallest unit that `poll` knows.
  static let longestMilliseconds: Int32 = 1

  /// At most so many exchanges go the usual way after waits in vain before one is tried again.
  private static let longestPause = 16

  /// What only one caller has at a time.
  final class Turn: Sendable {
    fileprivate let isTaken = Atomic(false)

    /// The one that all clients share.
    static let ofProcess = Turn()
  }

  private let turn: Turn
  /// How many exchanges still go the usual way.
  private let skips = Atomic(0)
  /// How many go the usual way after the next wait in vain: one after the first, twice as many after each further one. An
  /// engine that was busy once answers quickly again; one that streams does not.
  private let pause = Atomic(1)

  init(turn: Turn = .ofProcess) { self.turn = turn }

  /// Runs `wait` if this caller may, and notes whether it was worth it; nil if it may not.
  func attempt<Result>(
    _ wait: () throws(HTTPError) -> (result: Result, isWorthIt: Bool)
  ) throws(HTTPError) -> Result? {
    let left = skips.load(ordering: .relaxed)
    guard left == 0 else {
      // Two callers may count the same one: then the next attempt comes a little later.
      skips.store(left - 1, ordering: .relaxed)
      return nil
    }
    guard turn.isTaken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged else {
      return nil
    }
    defer { turn.isTaken.store(false, ordering: .releasing) }
    let (result, isWorthIt) = try wait()
    if isWorthIt {
      pause.store(1, ordering: .relaxed)
    } else {
      let exchanges = pause.load(ordering: .relaxed)
      skips.store(exchanges, ordering: .relaxed)
      pause.store(min(2 * exchanges, Self.longestPause), ordering: .relaxed)
    }
    return result
  }
}

extension HTTPConnection {
  /// What came while the caller itself waited.
  enum QuickAnswer {
    case whole(Answer)
    /// Less than a whole answer, or more: the connection's thread goes on with it.
    case begun([UInt8])
  }

  /// Waits a moment, on the caller's thread, for the answer to a request that was sent ahead as a whole, on a kept
  /// connection that nobody else uses.
  nonisolated func quickAnswer(
    to method: String, collectingUpTo limit: Int?
  ) throws(HTTPError) -> QuickAnswer {
    let bytes: [UInt8]
    do {
      guard try channel.isReadable(within: QuickAnswers.longestMilliseconds) else { return .begun([]) }
      bytes = try channel.read(atMost: limits.readBytes) ?? []
    } catch {
      // The request had left whole, and nothing came back.
      throw error.code == .closed
        ? HTTPError(.noAnswer, error.message, systemError: error.systemError) : error
    }
    guard let (head, body) = HTTPWire.wholeAnswer(in: bytes, to: method, limits: limits),
      body.count <= limit ?? .max
    else { return .begun(bytes) }
    return .whole(Answer(head: head, body: body, isComplete: true, isReusable: true, hasSentBody: false))
  }
}

extension HTTPWire {
  /// The answer that `bytes` hold, if they hold it whole, nothing else, and another exchange may follow it. Nil
  /// otherwise, also for what is no answer: reading on tells what is wrong.
  static func wholeAnswer(
    in bytes: [UInt8], to method: String, limits: HTTPLimits
  ) -> (head: HTTPResponseHead, body: [UInt8])? {
    var input = bytes[...]
    var reader = AnswerHeadReader(limits: limits)
    guard let head = try? reader.read(&input), head.status != 101, head.allowsAnother,
      var framing = try? BodyFraming(of: head, to: method, limits: limits)
    else { return nil }
    if framing.isComplete { return input.isEmpty ? (head, []) : nil }
    var body: [UInt8] = []
    try? framing.take(from: &input, into: &body)
    return framing.isComplete && input.isEmpty ? (head, body) : nil
  }
}

/// One connection to a server, on a thread of its own, where it may block.
actor HTTPConnection {
  /// An answer's head and what came of its body in one visit to the connection's thread.
  struct Answer: Sendable {
    var head: HTTPResponseHead
    var body: [UInt8]
    /// Whether `body` is all of it.
    var isComplete: Bool
    var isReusable: Bool
    /// Whether the server got anything of the request's body apart from its head.
    var hasSentBody: Bool
  }

  /// The next bytes of a body.
  struct Part: Sendable {
    var bytes: [UInt8]
    var isLast: Bool
    var isReusable: Bool
  }

  nonisolated let unownedExecutor: UnownedSerialExecutor
  private nonisolated let executor: ThreadExecutor
  nonisolated let channel: any ByteChannel
  nonisolated let limits: HTTPLimits
  private var wire: HTTPWire

  init(_ channel: any ByteChannel, limits: HTTPLimits) throws(HTTPError) {
    self.channel = channel
    self.limits = limits
    wire = HTTPWire(channel, limits: limits)
    executor = try ThreadExecutor()
    unownedExecutor = executor.asUnownedSerialExecutor()
  }

  /// Ends whatever the connection is doing, at once and for good. Any thread may call it.
  nonisolated func interrupt() { channel.interrupt() }

  /// Sends as much of a request as goes without waiting and returns how many bytes that were. For a kept
  /// connection that nobody else uses: sent from the caller's thread, the request is on its way while the
  /// connection's own thread still wakes up.
  nonisolated func sendAhead(_ request: EncodedRequest) throws(HTTPError) -> Int {
    try channel.checkIdle()
    do { return try channel.write(request.start[...]) } catch {
      throw HTTPError(.stale, error.message, systemError: error.systemError)
    }
  }

  /// Sends a request, of which `sent` bytes are on their way already, and reads the answer's head, of which `received`
  /// has come already; with a `limit` its whole body too.
  func exchange(
    _ request: EncodedRequest, sent: Int, received: [UInt8], collectingUpTo limit: Int?,
    until deadlines: ExchangeDeadlines
  ) throws -> Answer {
    let head = try wire.exchange(request, sent: sent, received: received, until: deadlines)
    var body: [UInt8] = []
    if let limit {
      while let bytes = try wire.next(until: deadlines.receiving) {
        guard bytes.count <= limit - body.count else { throw HTTPError.bodyTooLong(limit) }
        if body.isEmpty { body = bytes } else { body += bytes }
      }
    }
    return Answer(
      head: head, body: body, isComplete: wire.isAtEnd, isReusable: wire.isReusable,
      hasSentBody: wire.hasSentBody)
  }

  /// The next bytes of the answer's body; none after the last.
  func next(until deadline: Deadline) throws(HTTPError) -> Part {
    let bytes = try wire.next(until: deadline) ?? []
    return Part(bytes: bytes, isLast: wire.isAtEnd, isReusable: wire.isReusable)
  }

  /// The bytes of another protocol after an upgrade, or nil at their end.
  func nextRaw(until deadline: Deadline) throws(HTTPError) -> [UInt8]? {
    try wire.nextRaw(until: deadline)
  }

  /// The sending half of an upgraded connection, which works beside the receiving one.
  nonisolated func makeWriter() throws(HTTPError) -> ChannelWriter { try ChannelWriter(channel) }
}

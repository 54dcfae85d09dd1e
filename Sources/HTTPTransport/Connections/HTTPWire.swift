/// HTTP/1.1 over one channel, one exchange after the other. Blocks; an error leaves it unusable.
package struct HTTPWire {
  let channel: any ByteChannel
  let limits: HTTPLimits

  private var isConnected = false
  /// What has come and is not used yet.
  var input: ArraySlice<UInt8> = []
  private var framing = BodyFraming.none
  /// Whether another exchange may follow once this one's body is read.
  var keepsAlive = true
  /// A loss that came behind bytes which were handed out first. The system reports it only once.
  private var pendingLoss: HTTPError?
  /// Whether anything of the last request's body was sent apart from its head.
  var hasSentBody = false
  /// What the last visit for a body brought, and when it was over.
  private var lastVisit: (bytes: Int, end: ContinuousClock.Instant)?

  package init(_ channel: any ByteChannel, limits: HTTPLimits) {
    self.channel = channel
    self.limits = limits
  }

  /// Whether the last exchange is over and another may follow.
  package var isReusable: Bool { keepsAlive && framing.isComplete && input.isEmpty }

  /// Sends a request and reads the head of the final answer. Throws `HTTPError`, or what the body's source throws.
  package mutating func exchange(
    _ request: EncodedRequest, timeouts: HTTPTimeouts = .none
  ) throws -> HTTPResponseHead {
    try exchange(request, sent: 0, received: [], until: ExchangeDeadlines(timeouts))
  }

  /// The same for an exchange that has begun: `sent` bytes of the request are on their way already, and `received` of the
  /// answer has come.
  mutating func exchange(
    _ request: EncodedRequest, sent: Int, received: [UInt8], until deadlines: ExchangeDeadlines
  ) throws -> HTTPResponseHead {
    (hasSentBody, lastVisit) = (false, nil)
    if sent == 0 { try open(until: deadlines.connecting) }
    input = received[...]
    var answer = AnswerHeadReader(limits: limits)
    var head: HTTPResponseHead?
    var loss: HTTPError?
    do {
      head = try send(request, from: sent, watching: &answer, until: deadlines)
    } catch let error as HTTPError where error.code == .closed {
      // The server may have answered before it closed: what it says matters more than the broken pipe.
      keepsAlive = false
      loss = error
    }
    let end = deadlines.answeringSent
    while head == nil {
      head = try answer.read(&input)
      let hasBegun = answer.interimResponses > 0 || !input.isEmpty
      if head == nil { try receive(hasBegun: hasBegun, after: loss, until: end) }
    }
    guard let head else { throw noAnswer(loss) }
    framing = try BodyFraming(of: head, to: request.method, limits: limits)
    if !head.allowsAnother { keepsAlive = false }
    return head
  }

  /// The next bytes of the answer's body, or nil at its end. Waits for the first; what else is there already comes with
  /// them, up to a limit, because each visit to the connection's thread has its price. Where much comes in small pieces,
  /// it is waited a moment for more of them.
  package mutating func next(until deadline: Deadline) throws(HTTPError) -> [UInt8]? {
    var bytes: [UInt8] = []
    guard try readPiece(into: &bytes, until: deadline) else { return nil }
    let gathering = isFlowing ? ContinuousClock.now + Self.gatheringTime : nil
    defer { lastVisit = (bytes.count, .now) }
    while !framing.isComplete, bytes.count < limits.visitBytes {
      if input.isEmpty {
        // An end is met again by the next visit; a loss is kept for it.
        let room = min(limits.readBytes, limits.visitBytes - bytes.count)
        do {
          guard let more = try channel.read(atMost: room) else {
            guard let gathering, ContinuousClock.now < gathering, try channel.isReadable(within: 1) else {
              break
            }
            continue
          }
          guard !more.isEmpty else { break }
          input = more[...]
          // Whoever sends that much fills the visit; growing step by step would copy it again and again.
          if bytes.count + more.count > limits.readBytes { bytes.reserveCapacity(limits.visitBytes) }
        } catch {
          pendingLoss = error
          break
        }
      }
      try framing.take(from: &input, into: &bytes)
    }
    return bytes
  }

  /// How long a visit gathers what comes in small pieces.
  private static let gatheringTime = Duration.milliseconds(2)

  /// Whether the last visit brought much, a moment ago: then more is on its way.
  private var isFlowing: Bool {
    lastVisit.map { $0.bytes >= limits.readBytes / 4 && ContinuousClock.now - $0.end < .milliseconds(5) }
      ?? false
  }

  /// Waits for bytes of the answer's body; false at its end.
  private mutating func readPiece(into bytes: inout [UInt8], until deadline: Deadline) throws(HTTPError)
    -> Bool
  {
    if let pendingLoss { throw pendingLoss }
    while !framing.isComplete {
      if input.isEmpty {
        input = try channel.readWaiting(atMost: limits.readBytes, until: deadline)[...]
        if input.isEmpty {
          guard case .untilClose = framing else {
            throw HTTPError(.closed, "the connection ended in the middle of the answer")
          }
          framing = .none
          keepsAlive = false
          return false
        }
      }
      bytes.reserveCapacity(input.count)
      try framing.take(from: &input, into: &bytes)
      if !bytes.isEmpty { return true }
    }
    return false
  }

  /// Whether the body has been read to its end.
  var isAtEnd: Bool { framing.isComplete }

  /// The bytes of another protocol after an upgrade, or nil at their end.
  mutating func nextRaw(until deadline: Deadline) throws(HTTPError) -> [UInt8]? {
    keepsAlive = false
    defer { input = [] }
    if !input.isEmpty { return Array(input) }
    let bytes = try channel.readWaiting(atMost: limits.readBytes, until: deadline)
    return bytes.isEmpty ? nil : bytes
  }

  private mutating func open(until deadline: Deadline) throws(HTTPError) {
    if isConnected {
      try channel.checkIdle()
    } else {
      try channel.connect(until: deadline)
      isConnected = true
    }
  }

  /// Reads more of a head; `hasBegun` tells an answer cut short from none at all.
  private mutating func receive(
    hasBegun: Bool, after loss: HTTPError?, until deadline: Deadline
  ) throws(HTTPError) {
    let bytes: [UInt8]
    do {
      bytes = try channel.readWaiting(atMost: limits.readBytes, until: deadline)
    } catch {
      throw error.code == .closed && !hasBegun ? noAnswer(loss ?? error) : error
    }
    guard !bytes.isEmpty else {
      throw hasBegun
        ? HTTPError(.closed, "the connection ended in the middle of the answer's head") : noAnswer(loss)
    }
    input = input.isEmpty ? bytes[...] : input + bytes
  }

  private func noAnswer(_ cause: HTTPError?) -> HTTPError {
    HTTPError(
      .noAnswer, cause?.message ?? "the server closed the connection without an answer",
      systemError: cause?.systemError)
  }
}

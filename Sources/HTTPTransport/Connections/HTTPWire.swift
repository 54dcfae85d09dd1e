/// HTTP/1.1 over one channel, one exchange after the other. Blocks; an error leaves it unusable.
struct HTTPWire {
  private let channel: any ByteChannel
  private let limits: HTTPLimits

  private var isConnected = false
  /// What has come and is not used yet.
  private var input: ArraySlice<UInt8> = []
  private var framing = BodyFraming.none
  /// Whether another exchange may follow once this one's body is read.
  private var keepsAlive = true
  /// A loss that came behind bytes which were handed out first. The system reports it only once.
  private var pendingLoss: HTTPError?

  init(_ channel: any ByteChannel, limits: HTTPLimits) {
    self.channel = channel
    self.limits = limits
  }

  /// Whether the last exchange is over and another may follow.
  var isReusable: Bool { keepsAlive && framing.isComplete && input.isEmpty }

  /// Sends a request, of which `sent` bytes are on their way already, and reads the head of the final answer, of which
  /// `received` has come already. Throws `HTTPError`, or what the body's source throws.
  mutating func exchange(
    _ request: EncodedRequest, sent: Int = 0, received: [UInt8] = [], until deadline: Deadline
  ) throws -> HTTPResponseHead {
    if sent == 0 { try open(until: deadline) }
    input = received[...]
    var answer = AnswerHeadReader(limits: limits)
    var head: HTTPResponseHead?
    var loss: HTTPError?
    do {
      head = try send(request, from: sent, watching: &answer, until: deadline)
    } catch let error as HTTPError where error.code == .closed {
      // The server may have answered before it closed: what it says matters more than the broken pipe.
      keepsAlive = false
      loss = error
    }
    while head == nil {
      head = try answer.read(&input)
      let hasBegun = answer.interimResponses > 0 || !input.isEmpty
      if head == nil { try receive(hasBegun: hasBegun, after: loss, until: deadline) }
    }
    guard let head else { throw noAnswer(loss) }
    framing = try BodyFraming(of: head, to: request.method, limits: limits)
    if !head.allowsAnother { keepsAlive = false }
    return head
  }

  /// The next bytes of the answer's body, or nil at its end. Waits for the first; what else is there already comes with
  /// them, up to a limit, because each visit to the connection's thread has its price.
  mutating func next(until deadline: Deadline) throws(HTTPError) -> [UInt8]? {
    guard var bytes = try nextPiece(until: deadline) else { return nil }
    while !framing.isComplete, bytes.count < limits.visitBytes {
      if input.isEmpty {
        // An end is met again by the next visit; a loss is kept for it.
        let room = min(limits.readBytes, limits.visitBytes - bytes.count)
        do {
          guard let more = try channel.read(atMost: room), !more.isEmpty else { break }
          input = more[...]
        } catch {
          pendingLoss = error
          break
        }
      }
      bytes += try framing.take(from: &input)
    }
    return bytes
  }

  private mutating func nextPiece(until deadline: Deadline) throws(HTTPError) -> [UInt8]? {
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
          return nil
        }
      }
      let bytes = try framing.take(from: &input)
      if !bytes.isEmpty { return bytes }
    }
    return nil
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

  /// Sends what is left of a request. Watches for an answer that comes first, and returns its head if it ends
  /// the matter.
  private mutating func send(
    _ request: EncodedRequest, from sent: Int, watching answer: inout AnswerHeadReader,
    until deadline: Deadline
  ) throws -> HTTPResponseHead? {
    let start = request.start[sent...]
    if let early = try transmit(start, watching: &answer, until: deadline) { return early }
    guard let pull = request.pull else { return nil }
    if let length = request.length {
      return try send(length, from: pull, watching: &answer, until: deadline)
    }
    while let bytes = try pull() {
      if bytes.isEmpty { continue }
      let chunk = ChunkEncoder.encode(bytes)
      if let early = try transmit(chunk[...], watching: &answer, until: deadline) { return early }
      if let early = try glance(&answer) { return early }
    }
    return try transmit(ChunkEncoder.end[...], watching: &answer, until: deadline)
  }

  /// Sends a body of a length that was promised.
  private mutating func send(
    _ length: Int, from pull: () throws -> [UInt8]?, watching answer: inout AnswerHeadReader,
    until deadline: Deadline
  ) throws -> HTTPResponseHead? {
    var remaining = length
    while remaining > 0, let bytes = try pull() {
      guard bytes.count <= remaining else { break }
      remaining -= bytes.count
      if let early = try transmit(bytes[...], watching: &answer, until: deadline) { return early }
      if let early = try glance(&answer) { return early }
    }
    guard remaining == 0 else {
      throw HTTPError(.invalidRequest, "the body is not as long as was said, \(length) bytes")
    }
    return nil
  }

  private mutating func transmit(
    _ bytes: ArraySlice<UInt8>, watching answer: inout AnswerHeadReader, until deadline: Deadline
  ) throws(HTTPError) -> HTTPResponseHead? {
    var rest = bytes
    while !rest.isEmpty {
      let count = try channel.write(rest)
      rest = rest.dropFirst(count)
      guard count == 0 else { continue }
      // A server that talks while it listens must not wait for us for ever; what it says is kept, up to a limit.
      let hasRoom = input.count < limits.headBytes + limits.readBytes
      let ready = try channel.wait(for: hasRoom ? [.readable, .writable] : .writable, until: deadline)
      if ready.contains(.readable), let early = try glance(&answer) { return early }
    }
    return nil
  }

  /// Looks whether the server has already refused, and says so with the head of its answer.
  private mutating func glance(_ answer: inout AnswerHeadReader) throws(HTTPError) -> HTTPResponseHead? {
    guard input.count < limits.headBytes + limits.readBytes else { return nil }
    guard let bytes = try channel.read(atMost: limits.readBytes) else { return nil }
    guard !bytes.isEmpty else { throw HTTPError(.closed, "the server closed the connection") }
    input += bytes
    guard let head = try answer.read(&input), head.status >= 300 else { return nil }
    keepsAlive = false
    return head
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

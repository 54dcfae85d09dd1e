/// Sending a request, with an ear for a server that answers before all of it has come.
extension HTTPWire {
  /// Sends what is left of a request. Watches for an answer that comes first, and returns its head if it ends
  /// the matter.
  mutating func send(
    _ request: EncodedRequest, from sent: Int, watching answer: inout AnswerHeadReader,
    until deadlines: ExchangeDeadlines
  ) throws -> HTTPResponseHead? {
    if let early = try transmit(request.start[sent...], watching: &answer, until: deadlines) { return early }
    if let patience = request.continuePatience,
      let early = try awaitLeave(patience, watching: &answer, until: deadlines)
    {
      return early
    }
    switch request.rest {
    case .none: return nil
    case .bytes(let bytes):
      hasSentBody = true
      return try transmit(bytes[...], watching: &answer, until: deadlines)
    case .sized(let length, let pull):
      hasSentBody = true
      return try send(length, from: pull, watching: &answer, until: deadlines)
    case .chunks(let pull):
      hasSentBody = true
      while let bytes = try pull() {
        if bytes.isEmpty { continue }
        let chunk = ChunkEncoder.encode(bytes)
        if let early = try transmit(chunk[...], watching: &answer, until: deadlines) { return early }
        if let early = try glance(&answer) { return early }
      }
      return try transmit(ChunkEncoder.end[...], watching: &answer, until: deadlines)
    }
  }

  /// Waits for the server's word on the head before the body is sent (RFC 9110 §10.1.1): the head of a final answer
  /// spares the body, whatever it says; a 100, or silence for as long as the patience lasts, lets it go.
  private mutating func awaitLeave(
    _ patience: Duration, watching answer: inout AnswerHeadReader, until deadlines: ExchangeDeadlines
  ) throws(HTTPError) -> HTTPResponseHead? {
    let end = Deadline.after(patience, .idle)
    while true {
      if let head = try answer.read(&input) {
        keepsAlive = false
        return head
      }
      if answer.mayContinue { return nil }
      if let bytes = try channel.read(atMost: limits.readBytes) {
        guard !bytes.isEmpty else { throw HTTPError(.closed, "the server closed the connection") }
        input += bytes
        continue
      }
      do {
        _ = try channel.wait(for: .readable, until: end.orEarlier(deadlines.answering))
      } catch {
        guard error.code == .timedOut, end.hasPassed, !deadlines.answering.hasPassed else { throw error }
        return nil
      }
    }
  }

  /// Sends a body of a length that was promised.
  private mutating func send(
    _ length: Int, from pull: () throws -> [UInt8]?, watching answer: inout AnswerHeadReader,
    until deadlines: ExchangeDeadlines
  ) throws -> HTTPResponseHead? {
    var remaining = length
    while remaining > 0, let bytes = try pull() {
      guard bytes.count <= remaining else { break }
      remaining -= bytes.count
      if let early = try transmit(bytes[...], watching: &answer, until: deadlines) { return early }
      if let early = try glance(&answer) { return early }
    }
    guard remaining == 0 else {
      throw HTTPError(.invalidRequest, "the body is not as long as was said, \(length) bytes")
    }
    return nil
  }

  private mutating func transmit(
    _ bytes: ArraySlice<UInt8>, watching answer: inout AnswerHeadReader, until deadlines: ExchangeDeadlines
  ) throws(HTTPError) -> HTTPResponseHead? {
    var rest = bytes
    while !rest.isEmpty {
      let count = try channel.write(rest)
      rest = rest.dropFirst(count)
      guard count == 0 else { continue }
      // A server that talks while it listens must not wait for us for ever; what it says is kept, up to a limit.
      let hasRoom = input.count < limits.headBytes + limits.readBytes
      let ready = try channel.wait(
        for: hasRoom ? [.readable, .writable] : .writable, until: deadlines.sending)
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
}

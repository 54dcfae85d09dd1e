/// Speaks HTTP/1.1 with one server, over as many connections as there are exchanges at a time. Making one does
/// no I/O.
///
/// Every method throws `HTTPError`, what the request's body throws, or `CancellationError` when its task is
/// cancelled, which ends the connection at once.
package struct HTTPClient: Sendable {
  package let address: HTTPAddress
  private let limits: HTTPLimits
  private let pool: ConnectionPool
  private let channels: ChannelFactory
  private let quickAnswers = QuickAnswers()

  /// Keeps up to `idleConnections` connections for later exchanges, each for `idleLifetime` at most. A proxy is used
  /// where the settings name one for the address.
  package init(
    _ address: HTTPAddress, proxies: ProxySettings = .none, limits: HTTPLimits = HTTPLimits(),
    idleConnections: Int = 8, idleLifetime: Duration = .seconds(60)
  ) {
    self.init(
      address, ChannelFactory(address, proxies: proxies), limits: limits, idleConnections: idleConnections,
      idleLifetime: idleLifetime)
  }

  init(
    _ address: HTTPAddress, _ channels: ChannelFactory, limits: HTTPLimits = HTTPLimits(),
    idleConnections: Int = 8, idleLifetime: Duration = .seconds(60)
  ) {
    self.address = address
    self.limits = limits
    pool = ConnectionPool(limit: idleConnections, lifetime: idleLifetime)
    self.channels = channels
  }

  /// An answer with its whole body, which may not be longer than `limit` bytes.
  package func fetch(
    _ request: HTTPRequest, limit: Int, timeouts: HTTPTimeouts = .none
  ) async throws -> (head: HTTPResponseHead, body: [UInt8]) {
    let (answer, connection) = try await exchange(
      request, collectingUpTo: limit, until: ExchangeDeadlines(timeouts))
    if answer.isReusable { pool.give(connection) }
    return (answer.head, answer.body)
  }

  /// An answer whose body is read as it comes.
  package func open(_ request: HTTPRequest, timeouts: HTTPTimeouts = .none) async throws -> HTTPResponse {
    try await open(request, until: ExchangeDeadlines(timeouts))
  }

  func open(_ request: HTTPRequest, until deadlines: ExchangeDeadlines) async throws -> HTTPResponse {
    let (answer, connection) = try await exchange(request, collectingUpTo: nil, until: deadlines)
    if answer.isReusable { pool.give(connection) }
    return response(answer, connection, pool, until: deadlines)
  }

  /// Asks for another protocol on the connection (the request says which, in its `Upgrade` field). An answer
  /// other than 101 is returned as such. The idle and the total time do not count after the switch.
  package func upgrade(
    _ request: HTTPRequest, timeouts: HTTPTimeouts = .none
  ) async throws -> HTTPUpgradeResult {
    let deadlines = ExchangeDeadlines(timeouts)
    let (answer, connection) = try await exchange(
      request, collectingUpTo: nil, leavesHTTP: true, until: deadlines)
    guard answer.head.status == 101 else {
      // What went through a tunnel speaks to the server, all others to the proxy that forwards.
      let pool = try channels.forwarder() == nil ? pool : nil
      return .refused(response(answer, connection, pool, until: deadlines))
    }
    return .upgraded(try UpgradedConnection(head: answer.head, connection: connection))
  }

  private func response(
    _ answer: HTTPConnection.Answer, _ connection: HTTPConnection, _ pool: ConnectionPool?,
    until deadlines: ExchangeDeadlines
  ) -> HTTPResponse {
    let lease = BodyLease(
      first: answer.body, rest: answer.isComplete ? nil : connection, pool: pool, until: deadlines)
    return HTTPResponse(head: answer.head, body: HTTPBody(lease))
  }

  private func exchange(
    _ request: HTTPRequest, collectingUpTo limit: Int?, leavesHTTP: Bool = false,
    until deadlines: ExchangeDeadlines
  ) async throws -> (HTTPConnection.Answer, HTTPConnection) {
    let forwarder = try channels.forwarder()
    // A proxy that reads requests would stand in the way of another protocol.
    let tunnelled = leavesHTTP && forwarder != nil
    var request = request
    while true {
      // Nothing of a task that was cancelled before may reach the server.
      try Task.checkCancellation()
      let encoded = try EncodedRequest(
        request, host: address.authority, forwardedBy: tunnelled ? nil : forwarder)
      let kept = tunnelled ? nil : pool.take()
      let connection =
        try kept ?? HTTPConnection(channels.makeChannel(tunnelled: tunnelled), limits: limits)
      let answer: HTTPConnection.Answer
      do {
        let sent = try kept?.sendAhead(encoded) ?? 0
        answer = try await connection.interruptedByCancellation { connection in
          var received: [UInt8] = []
          if sent == encoded.start.count, case .none = encoded.rest {
            switch try quickAnswer(on: connection, to: encoded.method, collectingUpTo: limit) {
            case .whole(let answer): return answer
            case .begun(let bytes): received = bytes
            }
          }
          return try await connection.exchange(
            encoded, sent: sent, received: received, collectingUpTo: limit, until: deadlines)
        }
      } catch let error as HTTPError where kept != nil && isWorthRepeating(request, after: error) {
        continue
      } catch {
        connection.interrupt()
        throw error
      }
      if answer.head.status == 417, request.expectsContinue, !answer.hasSentBody {
        // A server that knows no expectations gets the request without one (RFC 9110 §10.1.1).
        connection.interrupt()
        request.continuePatience = nil
        continue
      }
      guard answer.head.status != 101 || leavesHTTP else {
        // Nobody asked for another protocol, and what follows is none of ours (RFC 9110 §15.2.2).
        connection.interrupt()
        throw HTTPError(.malformed, "the server switches to another protocol, which nobody asked for")
      }
      if answer.head.status == 407, let forwarder, !tunnelled {
        connection.interrupt()
        throw forwarder.refusal(of: address.hostAndPort, answer.head)
      }
      return (answer, connection)
    }
  }

  private func quickAnswer(
    on connection: HTTPConnection, to method: String, collectingUpTo limit: Int?
  ) throws(HTTPError) -> HTTPConnection.QuickAnswer {
    let answer = try quickAnswers.attempt {
      () throws(HTTPError) -> (result: HTTPConnection.QuickAnswer, isWorthIt: Bool) in
      let answer = try connection.quickAnswer(to: method, collectingUpTo: limit)
      if case .whole = answer { return (answer, true) }
      return (answer, false)
    }
    return answer ?? .begun([])
  }

  /// A server may close a kept connection at any time: then the exchange moves to another one, if nothing was
  /// sent yet or sending it again does no harm (RFC 9112 §9.3.1).
  private func isWorthRepeating(_ request: HTTPRequest, after error: HTTPError) -> Bool {
    error.code == .stale || (error.code == .noAnswer && request.isRepeatable)
  }
}

/// What became of a request for another protocol.
package enum HTTPUpgradeResult: Sendable {
  case upgraded(UpgradedConnection)
  case refused(HTTPResponse)
}

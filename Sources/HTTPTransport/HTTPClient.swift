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

  /// Keeps up to `idleConnections` connections for later exchanges, each for `idleLifetime` at most.
  package init(
    _ address: HTTPAddress, limits: HTTPLimits = HTTPLimits(), idleConnections: Int = 8,
    idleLifetime: Duration = .seconds(60)
  ) {
    self.address = address
    self.limits = limits
    pool = ConnectionPool(limit: idleConnections, lifetime: idleLifetime)
    channels = ChannelFactory(address)
  }

  /// An answer with its whole body, which may not be longer than `limit` bytes. `timeout` covers all of it.
  package func fetch(
    _ request: HTTPRequest, limit: Int, timeout: Duration? = nil
  ) async throws -> (head: HTTPResponseHead, body: [UInt8]) {
    let (answer, connection) = try await exchange(
      request, collectingUpTo: limit, until: .after(timeout))
    if answer.isReusable { pool.give(connection) }
    return (answer.head, answer.body)
  }

  /// An answer whose body is read as it comes. `timeout` covers the time up to its head, `idleTimeout` each
  /// wait for more of the body.
  package func open(
    _ request: HTTPRequest, timeout: Duration? = nil, idleTimeout: Duration? = nil
  ) async throws -> HTTPResponse {
    let (answer, connection) = try await exchange(
      request, collectingUpTo: nil, until: .after(timeout))
    if answer.isReusable { pool.give(connection) }
    let lease = BodyLease(
      first: answer.body, rest: answer.isComplete ? nil : connection, pool: pool, idleTimeout: idleTimeout)
    return HTTPResponse(head: answer.head, body: HTTPBody(lease))
  }

  /// Asks for another protocol on the connection (the request says which, in its `Upgrade` field). An answer
  /// other than 101 is returned as such.
  package func upgrade(
    _ request: HTTPRequest, timeout: Duration? = nil
  ) async throws -> HTTPUpgradeResult {
    let (answer, connection) = try await exchange(
      request, collectingUpTo: nil, until: .after(timeout))
    guard answer.head.status == 101 else {
      let lease = BodyLease(
        first: answer.body, rest: answer.isComplete ? nil : connection, pool: pool, idleTimeout: timeout)
      return .refused(HTTPResponse(head: answer.head, body: HTTPBody(lease)))
    }
    return .upgraded(try UpgradedConnection(head: answer.head, connection: connection))
  }

  private func exchange(
    _ request: HTTPRequest, collectingUpTo limit: Int?, until deadline: Deadline
  ) async throws -> (HTTPConnection.Answer, HTTPConnection) {
    let encoded = try EncodedRequest(request, host: address.authority)
    while true {
      // Nothing of a task that was cancelled before may reach the server.
      try Task.checkCancellation()
      let kept = pool.take()
      let connection = try kept ?? HTTPConnection(channels.makeChannel(), limits: limits)
      do {
        let sent = try kept?.sendAhead(encoded) ?? 0
        let answer = try await connection.interruptedByCancellation { connection in
          var received: [UInt8] = []
          if sent == encoded.start.count, encoded.pull == nil {
            switch try quickAnswer(on: connection, to: encoded.method, collectingUpTo: limit) {
            case .whole(let answer): return answer
            case .begun(let bytes): received = bytes
            }
          }
          return try await connection.exchange(
            encoded, sent: sent, received: received, collectingUpTo: limit, until: deadline)
        }
        return (answer, connection)
      } catch let error as HTTPError where kept != nil && isWorthRepeating(request, after: error) {
        continue
      } catch {
        connection.interrupt()
        throw error
      }
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

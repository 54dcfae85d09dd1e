internal import HTTPTransport

/// The bytes of an answer as they come, with errors told in the engine's terms.
struct EngineBytes: Sendable {
  enum Source: Sendable {
    case body(HTTPBody)
    case upgraded(UpgradedConnection)
  }

  let source: Source
  let call: EngineCall
  let endpoint: EngineEndpoint

  func makeIterator() -> Iterator {
    switch source {
    case .body(let body): Iterator(origin: self, body: body.makeAsyncIterator())
    case .upgraded: Iterator(origin: self, body: nil)
    }
  }

  func translating<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let error as HTTPError {
      throw DockerError(error, during: call, at: endpoint)
    }
  }

  struct Iterator {
    fileprivate let origin: EngineBytes
    fileprivate var body: HTTPBody.Iterator?

    mutating func next() async throws -> [UInt8]? {
      do {
        if case .upgraded(let connection) = origin.source { return try await connection.read() }
        return try await body?.next()
      } catch let error as HTTPError {
        throw DockerError(error, during: origin.call, at: origin.endpoint)
      }
    }
  }
}

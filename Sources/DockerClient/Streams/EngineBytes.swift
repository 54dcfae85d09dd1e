internal import HTTPTransport

/// The bytes of an answer as they come, with errors told in the engine's terms.
struct EngineBytes: Sendable {
  let body: HTTPBody
  let call: EngineCall
  let endpoint: EngineEndpoint

  func makeIterator() -> Iterator { Iterator(bytes: body.makeAsyncIterator(), source: self) }

  struct Iterator {
    fileprivate var bytes: HTTPBody.Iterator
    fileprivate let source: EngineBytes

    mutating func next() async throws -> [UInt8]? {
      do {
        return try await bytes.next()
      } catch let error as HTTPError {
        throw DockerError(error, during: source.call, at: source.endpoint)
      }
    }
  }
}

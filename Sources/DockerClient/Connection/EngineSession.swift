internal import HTTPTransport
internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The way to one engine: finds it and agrees on the API's version at the first call, then sends calls and
/// turns whatever goes wrong into a `DockerError`.
final class EngineSession: Sendable {
  /// A list of ten thousand containers has a few megabytes.
  static let answerLimit = 32 << 20
  private static let errorLimit = 64 << 10

  /// An engine that was found. Every call takes it out of the lock, which costs less for a reference than for all that it
  /// holds.
  private final class Connected: Sendable {
    let endpoint: EngineEndpoint
    let client: HTTPClient
    /// The version that both sides agreed on.
    let version = Mutex<APIVersion?>(nil)

    init(_ endpoint: EngineEndpoint) {
      self.endpoint = endpoint
      client = endpoint.makeClient()
    }
  }

  private let locate: @Sendable () throws(DockerError) -> EngineEndpoint
  /// How long an engine may be silent where bytes should flow.
  private let patience: Duration?
  private let connected = Mutex<Connected?>(nil)

  init(patience: Duration?, _ locate: @escaping @Sendable () throws(DockerError) -> EngineEndpoint) {
    self.patience = patience
    self.locate = locate
  }

  /// Where the engine is. Looks it up once, without talking to it.
  func endpoint() throws(DockerError) -> EngineEndpoint { try connection().endpoint }

  /// The version of the API that both sides speak. Asks the engine once.
  func version() async throws -> APIVersion {
    let connection = try connection()
    if let version = connection.version.withLock({ $0 }) { return version }
    let (head, _) = try await exchange(.ping, nil)
    let offered = head.headers["Api-Version"].flatMap { APIVersion($0) } ?? .oldest
    guard offered >= .oldest else {
      throw DockerError(
        .unsupported,
        "the engine speaks API \(offered) only; this client needs \(APIVersion.oldest) or newer",
        advice: "Update the engine.")
    }
    let version = min(offered, .newest)
    connection.version.withLock { $0 = version }
    return version
  }

  /// Sends a call and decodes its answer.
  func decode<Answer: Decodable>(_ call: EngineCall, as type: Answer.Type = Answer.self) async throws
    -> Answer
  {
    let (head, body) = try await exchange(call, call.isVersioned ? version() : nil)
    return try decode(body, of: call, status: head.status)
  }

  private func decode<Answer: Decodable>(
    _ body: [UInt8], of call: EngineCall, status: Int
  ) throws(DockerError) -> Answer {
    do {
      return try JSONDecoder().decode(Answer.self, from: Data(body))
    } catch {
      throw DockerError.undecodable(error, of: call, status: status)
    }
  }

  /// Sends a call and reads its answer, a list of things that may be many.
  func decode<Element: Decodable & JSONReadable>(_ call: EngineCall, as type: [Element].Type = [Element].self)
    async throws -> [Element]
  {
    let (head, body) = try await exchange(call, call.isVersioned ? version() : nil)
    if let list = try? JSONReader.read(type, from: body) { return list }
    return try decode(body, of: call, status: head.status)
  }

  /// Sends a call whose answer, if it has one, does not matter. True unless the engine says that there was
  /// nothing to do.
  @discardableResult
  func perform(_ call: EngineCall) async throws -> Bool {
    try await exchange(call, call.isVersioned ? version() : nil).head.status != 304
  }

  /// Sends a call whose answer comes bit by bit.
  func stream(_ call: EngineCall) async throws -> (head: HTTPResponseHead, bytes: EngineBytes) {
    let client = try connection().client
    let request = call.request(try await version())
    let response = try await translating(call) {
      try await client.open(request, timeouts: call.streamTimeouts(patience))
    }
    let bytes = EngineBytes(source: .body(response.body), call: call, endpoint: try endpoint())
    if response.head.status >= 300 {
      let body = try await translating(call) {
        try await response.body.prefix(upTo: Self.errorLimit, within: .seconds(10))
      }
      throw DockerError.refused(call, status: response.head.status, body: body)
    }
    return (response.head, bytes)
  }

  /// Sends a call that takes the connection over: from then on it carries a process's input and output.
  func attach(_ call: EngineCall, tty: Bool) async throws -> AttachedSession {
    let client = try connection().client
    var call = call
    call.headers["Connection"] = "Upgrade"
    call.headers["Upgrade"] = "tcp"
    let request = call.request(try await version())
    let timeouts = call.streamTimeouts(patience)
    switch try await translating(call, { try await client.upgrade(request, timeouts: timeouts) }) {
    case .upgraded(let upgraded):
      let bytes = EngineBytes(source: .upgraded(upgraded), call: call, endpoint: try endpoint())
      return AttachedSession(upgraded, bytes: bytes, isMultiplexed: !tty)
    case .refused(let response):
      let body = try await translating(call) {
        try await response.body.prefix(upTo: Self.errorLimit, within: .seconds(10))
      }
      throw DockerError.refused(call, status: response.head.status, body: body)
    }
  }

  /// Sends a call; an answer that refuses it becomes an error.
  func exchange(
    _ call: EngineCall, _ version: APIVersion?
  ) async throws -> (head: HTTPResponseHead, body: [UInt8]) {
    let client = try connection().client
    let answer = try await translating(call) {
      try await client.fetch(
        call.request(version), limit: Self.answerLimit, timeouts: call.timeouts(patience))
    }
    guard answer.head.status < 300 || answer.head.status == 304 else {
      throw DockerError.refused(call, status: answer.head.status, body: answer.body)
    }
    return answer
  }

  private func connection() throws(DockerError) -> Connected {
    if let connection = connected.withLock({ $0 }) { return connection }
    let endpoint = try locate()
    return connected.withLock { state in
      if let connection = state { return connection }
      let connection = Connected(endpoint)
      state = connection
      return connection
    }
  }

  private func translating<Result>(
    _ call: EngineCall, _ work: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await work()
    } catch let error as HTTPError {
      throw DockerError(error, during: call, at: try endpoint())
    }
  }
}

extension EngineCall {
  static let ping: EngineCall = {
    var call = EngineCall.get("/_ping").taking(.seconds(10))
    call.isVersioned = false
    return call
  }()
}

extension EngineEndpoint {
  /// An engine on TCP is reached through the proxies of the environment, as the docker command does: it takes Go's
  /// `http.ProxyFromEnvironment` (docker/go-connections, sockets/sockets.go, `ConfigureTransport`).
  func makeClient() -> HTTPClient {
    let variables = environment ?? ProcessInfo.processInfo.environment
    return HTTPClient(transport, proxies: ProxySettings(environment: variables))
  }

  private var transport: HTTPAddress {
    switch address {
    case .unix(let path): .unix(path: path)
    case .tcp(let host, let port): .tcp(host: host, port: port)
    case .tls(let host, let port, let certificates): .tls(host: host, port: port, certificates.settings)
    case .ssh(let destination):
      .program(destination.command(environment ?? ProcessInfo.processInfo.environment))
    }
  }
}

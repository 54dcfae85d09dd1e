internal import HTTPTransport

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// One request to the engine, before it knows which version of the API is spoken.
struct EngineCall: Sendable {
  var method: String
  /// The path without the version, percent-encoded.
  var path: String
  var query = EngineQuery()
  /// `/_ping` alone stands outside the versions.
  var isVersioned = true
  var headers: HTTPHeaders = [:]
  var body = HTTPRequest.Body.none
  /// How long the answer may take: all of it, or the time up to its head for a stream.
  var timeout: Duration? = .seconds(60)
  /// How long its parts may be silent, beside that.
  var silences = Silences()

  static func get(_ path: String, _ query: EngineQuery = EngineQuery()) -> EngineCall {
    EngineCall(method: "GET", path: path, query: query)
  }

  static func post(_ path: String, _ query: EngineQuery = EngineQuery()) -> EngineCall {
    EngineCall(method: "POST", path: path, query: query)
  }

  static func delete(_ path: String, _ query: EngineQuery = EngineQuery()) -> EngineCall {
    EngineCall(method: "DELETE", path: path, query: query)
  }

  func taking(_ timeout: Duration?) -> EngineCall {
    var call = self
    call.timeout = timeout
    return call
  }

  /// For calls that move many bytes.
  func silent(
    upload: Silence = .unlimited, answer: Silence = .unlimited, download: Silence = .unlimited
  ) -> EngineCall {
    var call = self
    call.silences = Silences(upload: upload, answer: answer, download: download)
    return call
  }

  func sending(_ document: some Encodable) throws -> EngineCall {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var call = self
    call.headers["Content-Type"] = "application/json"
    call.body = .bytes(Array(try encoder.encode(document)))
    return call
  }

  /// For an answer that is read whole. Connecting has a time of its own, which the docker command gives it too
  /// (docker/cli, cli/context/docker/load.go, `withHTTPClient`).
  func timeouts(_ patience: Duration?) -> HTTPTimeouts {
    var timeouts = limits(patience)
    timeouts.total = timeout
    return timeouts
  }

  /// For an answer that comes bit by bit.
  func streamTimeouts(_ patience: Duration?) -> HTTPTimeouts {
    var timeouts = limits(patience)
    timeouts.firstByte = timeout
    return timeouts
  }

  private func limits(_ patience: Duration?) -> HTTPTimeouts {
    HTTPTimeouts(
      connect: .seconds(30), answer: silences.answer.time(patience), taking: silences.upload.time(patience),
      idle: silences.download.time(patience))
  }

  /// For messages: the method and the path, without a query that may hold what should not be shown.
  var name: String { "\(method) \(path)" }

  func request(_ version: APIVersion?) -> HTTPRequest {
    let prefix = version.map { "/v\($0)" } ?? ""
    var request = HTTPRequest(method, prefix + path + query.encoded, headers: headers, body: body)
    // An archive that nobody wants need not be sent. Engines answer at once; whoever does not know how is not waited for.
    switch body {
    case .pulled, .sized: request.continuePatience = .seconds(1)
    case .none, .bytes: break
    }
    return request
  }
}

/// The query of a request; only what was said is sent.
struct EngineQuery: Sendable {
  private(set) var items: [(name: String, value: String)] = []

  mutating func add(_ name: String, _ value: String?) {
    if let value { items.append((name, value)) }
  }

  mutating func add(_ name: String, _ number: Int?) { add(name, number.map(String.init)) }

  /// A flag is sent only where it is on.
  mutating func add(_ name: String, _ flag: Bool) { if flag { items.append((name, "1")) } }

  mutating func add(_ name: String, _ filters: Filters) throws {
    if !filters.values.isEmpty { try add(name, json: filters.values) }
  }

  mutating func add(_ name: String, json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    add(name, String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  var encoded: String {
    items.isEmpty
      ? ""
      : "?" + items.map { "\($0.name)=\(PercentEncoding.encode($0.value))" }.joined(separator: "&")
  }
}

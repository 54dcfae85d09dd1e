package import DockerClient
package import HTTPTransportTesting
internal import Synchronization

/// A scripted engine on a real unix socket, and a client for it.
///
/// Replies are named by request, without the API's version: `"GET /containers/json"` for any query, or
/// `"GET /containers/json?all=1"` for that one alone. A name that is given several times is answered in that
/// order; the last reply stays. `/_ping` and `/info` answer by themselves, everything else with 404.
package final class StubEngine: Sendable {
  /// Speaks to the stub.
  package let client: DockerClient
  /// What the client's address is.
  package let address: EngineAddress
  private let server: StubServer
  private let saysWhoItIs: Bool

  package convenience init(apiVersion: String? = "1.41", _ replies: KeyValuePairs<String, StubReply>) throws {
    try self.init(apiVersion: apiVersion, replies.map { ($0.key, $0.value) })
  }

  /// The same with replies that a test puts together.
  package init(apiVersion: String? = "1.41", _ replies: [(String, StubReply)]) throws {
    saysWhoItIs = !replies.contains { $0.0.hasPrefix("GET /info") }
    let script = Script(apiVersion: apiVersion, replies)
    server = try StubServer { script.reply(to: $0) }
    address = .unix(path: server.path)
    client = DockerClient(address: address)
  }

  /// Every request so far but pings, and but who the engine is where no reply was named for that.
  package var requests: [ReceivedRequest] {
    server.requests.filter { request in
      request.target != "/_ping" && !(saysWhoItIs && request.target.hasSuffix("/info"))
    }
  }

  /// Their methods and targets: `GET /v1.41/containers/json?all=1`.
  package var requestLines: [String] { requests.map { "\($0.method) \($0.target)" } }

  /// How often the engine was greeted.
  package var pingCount: Int { server.requests.count { $0.target == "/_ping" } }

  /// How many connections to it are open now.
  package var openConnectionCount: Int { server.openConnectionCount }

  /// Ends every connection, and answers nobody any more.
  package func stop() { server.stop() }
}

private final class Script: Sendable {
  private let apiVersion: String?
  private let replies: Mutex<[String: [StubReply]]>

  init(apiVersion: String?, _ replies: [(String, StubReply)]) {
    self.apiVersion = apiVersion
    self.replies = Mutex(Dictionary(replies.map { ($0.0, [$0.1]) }, uniquingKeysWith: +))
  }

  func reply(to request: ReceivedRequest) -> StubReply {
    let target = Self.withoutVersion(request.target)
    let path = target.prefix { $0 != "?" }
    if let reply = next("\(request.method) \(target)") ?? next("\(request.method) \(path)") { return reply }
    if path == "/_ping" {
      return apiVersion.map { .response(headers: ["Api-Version": $0, "Ostype": "linux"], body: "OK") }
        ?? .response(body: "OK")
    }
    if path == "/info" {
      return .json(#"{"ID":"stub","IndexServerAddress":"https://index.docker.io/v1/"}"#)
    }
    return .json(
      #"{"message":"the stub has no reply for \#(request.method) \#(path)"}"#, status: 404)
  }

  private func next(_ name: String) -> StubReply? {
    replies.withLock { replies in
      guard let list = replies[name], let first = list.first else { return nil }
      if list.count > 1 { replies[name]?.removeFirst() }
      return first
    }
  }

  private static func withoutVersion(_ target: String) -> Substring {
    guard target.hasPrefix("/v1."), let slash = target.dropFirst().firstIndex(of: "/") else {
      return target[...]
    }
    return target[slash...]
  }
}

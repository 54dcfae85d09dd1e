internal import PrivateThreads
internal import Synchronization

/// A small real proxy in this process: it tunnels for CONNECT, forwards what comes in the absolute form, and keeps the
/// heads of the requests. Names of hosts are led to ports of this machine, so that tests need no name service.
package final class StubProxy: Sendable {
  private let listener: SocketListener
  private let heads = Mutex<[ReceivedRequest]>([])

  package var port: UInt16 { listener.port }
  /// The heads of all requests that reached the proxy.
  package var requests: [ReceivedRequest] { heads.withLock { $0 } }

  /// `routes` says at which port each `host:port` really is; others are refused with 403. With `authorization`, that must
  /// be the value of `Proxy-Authorization`.
  package init(routes: [String: UInt16], authorization: String? = nil) throws {
    listener = try SocketListener(port: 0)
    listener.serve { [weak self] client in
      var input: [UInt8] = []
      while !input.hasHead {
        let bytes = client.read()
        guard !bytes.isEmpty else { return }
        input += bytes
      }
      let request = ReceivedRequest(head: input.head, body: [])
      self?.heads.withLock { $0.append(request) }
      func refuse(_ status: Int) {
        _ = client.write(Array("HTTP/1.1 \(status) Refused\r\nContent-Length: 0\r\n\r\n".utf8))
      }
      guard authorization == nil || request.header("Proxy-Authorization") == authorization else {
        return refuse(407)
      }
      let isTunnel = request.method == "CONNECT"
      let rest = isTunnel ? request.target[...] : request.target.dropFirst("http://".count)
      let named = String(rest.prefix { $0 != "/" })
      let destination = named.contains(":") ? named : named + ":80"
      guard let port = routes[destination], let server = StubSocket.connected(to: port) else {
        return refuse(403)
      }
      defer { server.close() }
      if isTunnel {
        _ = client.write(Array("HTTP/1.1 200 Connection established\r\n\r\n".utf8))
        input = Array(input.dropFirst(request.head.utf8.count))
      } else {
        // The origin form, for this server and this connection only.
        let body = input.dropFirst(request.head.utf8.count)
        var head = request.head.replacingTarget(by: String(rest.dropFirst(named.count)))
        head.removeLast()
        input = Array((head + "Connection: close\r\n\r\n").utf8) + body
      }
      if !input.isEmpty { _ = server.write(input) }
      Self.splice(client, server)
    }
  }

  deinit { listener.stop() }

  private static func splice(_ client: StubSocket, _ server: StubSocket) {
    let done = Flag()
    try? PrivateThread.start {
      while case let bytes = client.read(), !bytes.isEmpty, server.write(bytes) {}
      server.finishWriting()
      done.isSet.withLock { $0 = true }
    }
    while case let bytes = server.read(), !bytes.isEmpty, client.write(bytes) {}
    client.finishWriting()
    // The other thread still reads from these sockets; their numbers must not be given to others meanwhile.
    client.shutDown()
    while !done.isSet.withLock({ $0 }) { client.pause(milliseconds: 1) }
  }

  private final class Flag: Sendable { let isSet = Mutex(false) }
}

extension [UInt8] {
  fileprivate var head: String {
    guard let end = indices.first(where: { self[$0...].starts(with: Array("\r\n\r\n".utf8)) }) else {
      return ""
    }
    return String(decoding: self[..<(end + 4)], as: UTF8.self)
  }

  fileprivate var hasHead: Bool { !head.isEmpty }
}

extension String {
  /// A request's head with another target.
  fileprivate func replacingTarget(by target: String) -> String {
    var words = split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3 else { return self }
    words[1] = target
    return words.joined(separator: " ")
  }
}

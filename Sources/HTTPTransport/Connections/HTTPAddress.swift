/// Where a server listens.
package enum HTTPAddress: Sendable, Hashable, CustomStringConvertible {
  case unix(path: String)
  case tcp(host: String, port: UInt16)

  package var description: String {
    switch self {
    case .unix(let path): "unix://\(path)"
    case .tcp: "tcp://\(authority)"
    }
  }

  /// What the `Host` field says.
  var authority: String {
    switch self {
    case .unix: "localhost"
    case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
  }

  func makeChannel() -> any ByteChannel { SocketChannel(self) }
}

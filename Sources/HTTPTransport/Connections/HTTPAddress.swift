/// Where a server listens.
package enum HTTPAddress: Sendable, Hashable, CustomStringConvertible {
  case unix(path: String)
  case tcp(host: String, port: UInt16)
  case tls(host: String, port: UInt16, TLSSettings)
  /// A program that is started for each connection; its input and output are the connection.
  case program(ProgramCommand)

  package var description: String {
    switch self {
    case .unix(let path): "unix://\(path)"
    case .tcp: "tcp://\(hostAndPort)"
    case .tls: "https://\(hostAndPort)"
    case .program(let command): "the program \(command.name)"
    }
  }

  /// What the `Host` field says: without the port that the scheme has anyhow, for some servers sign or compare it
  /// (RFC 9110 §7.2, §4.2.3).
  var authority: String {
    switch self {
    case .unix, .program: "localhost"
    case .tcp(let host, 80), .tls(let host, 443, _): Self.bracketed(host)
    case .tcp, .tls: hostAndPort
    }
  }

  /// The host with its port, which a CONNECT always names.
  var hostAndPort: String {
    switch self {
    case .unix, .program: "localhost"
    case .tcp(let host, let port), .tls(let host, let port, _): "\(Self.bracketed(host)):\(port)"
    }
  }

  private static func bracketed(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }
}

/// A program that carries a connection, as `ssh HOST docker system dial-stdio` does.
package struct ProgramCommand: Sendable, Hashable {
  /// A name to look up in `PATH`, or an absolute path.
  package var name: String
  package var arguments: [String]
  /// All its variables.
  package var environment: [String: String]

  package init(_ name: String, _ arguments: [String], environment: [String: String]) {
    self.name = name
    self.arguments = arguments
    self.environment = environment
  }
}

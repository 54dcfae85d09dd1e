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
    case .tcp: "tcp://\(authority)"
    case .tls: "https://\(authority)"
    case .program(let command): "the program \(command.name)"
    }
  }

  /// What the `Host` field says.
  var authority: String {
    switch self {
    case .unix, .program: "localhost"
    case .tcp(let host, let port), .tls(let host, let port, _):
      host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
  }
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

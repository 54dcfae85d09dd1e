/// Where an engine listens.
public enum EngineAddress: Sendable, Hashable, CustomStringConvertible {
  /// A unix socket.
  case unix(path: String)
  /// Plain TCP, without TLS: anybody who reaches it is root on the engine's host.
  case tcp(host: String, port: UInt16)
  /// TCP with TLS.
  case tls(host: String, port: UInt16, EngineCertificates)
  /// Another machine, by way of `ssh`.
  case ssh(SSHDestination)

  /// Reads an address in the form of `DOCKER_HOST`: `unix:///var/run/docker.sock`, `tcp://host:2375`,
  /// `ssh://user@host`, or the path of a socket. What is left out is as with the docker command (docker/cli,
  /// opts/hosts.go, `ParseHost`): the default socket, `localhost`, port 2375. With certificates a `tcp://` address is one
  /// of TLS, on port 2376 unless it says another; `https://` always is. Blanks around it do not count. Throws
  /// `DockerError` with the code `unsupported` or `invalidArgument`.
  public init(parsing text: String, certificates: EngineCertificates? = nil) throws(DockerError) {
    let text = Self.trimmed(text)
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let hasScheme = parts.count == 3 && parts[0].hasSuffix(":") && parts[1].isEmpty
    let isPath = text.hasPrefix("/") || text.hasPrefix("./")
    let scheme = hasScheme ? String(parts[0].dropLast()) : isPath ? "unix" : "tcp"
    let rest = hasScheme ? String(parts[2]) : text
    switch scheme {
    case "unix":
      self = .unix(path: rest.isEmpty ? Self.defaultSocket : rest)
    case "tcp", "http":
      self = try Self.tcp(rest, in: text, certificates)
    case "https":
      self = try Self.tcp(rest, in: text, certificates ?? EngineCertificates())
    case "ssh":
      guard let destination = SSHDestination(rest) else {
        throw Self.invalid(
          text, "ssh takes [user@]host[:port][/socket] of plain characters, without a password")
      }
      self = .ssh(destination)
    case "npipe", "fd":
      throw DockerError(
        .unsupported, "engines cannot be reached by \(scheme)://: \(text)",
        advice: "Use a unix://, tcp:// or ssh:// address, or forward the engine's socket.")
    default:
      throw Self.invalid(text, "\(scheme):// is no way to an engine")
    }
  }

  static let defaultSocket = "/var/run/docker.sock"

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  private static func tcp(
    _ rest: String, in text: String, _ certificates: EngineCertificates?
  ) throws(DockerError) -> EngineAddress {
    let authority = rest.prefix { $0 != "/" }
    guard rest.count - authority.count <= 1 else { throw invalid(text, "an address has no path") }
    var host = authority
    var port: Substring = ""
    if authority.hasPrefix("["), let bracket = authority.firstIndex(of: "]") {
      host = authority[authority.index(after: authority.startIndex)..<bracket]
      port = authority[authority.index(after: bracket)...]
      guard port.isEmpty || port.hasPrefix(":") else { throw invalid(text, "the port is broken") }
      port = port.dropFirst()
    } else if let colon = authority.lastIndex(of: ":") {
      host = authority[..<colon]
      port = authority[authority.index(after: colon)...]
    }
    guard !text.isEmpty, !host.contains("["), host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw invalid(text, "the host is missing or broken")
    }
    guard let number = port.isEmpty ? (certificates == nil ? 2375 : 2376) : UInt16(port), number > 0 else {
      throw invalid(text, "the port is not 1 to 65535")
    }
    let name = host.isEmpty ? "localhost" : String(host)
    if let certificates { return .tls(host: name, port: number, certificates) }
    return .tcp(host: name, port: number)
  }

  private static func invalid(_ text: String, _ reason: String) -> DockerError {
    DockerError(
      .invalidArgument, "\(text.debugDescription) is no engine's address: \(reason)",
      advice: "Write it as unix:///path/to/docker.sock, tcp://host:2375 or ssh://user@host.")
  }

  /// The address in the form of `DOCKER_HOST`.
  public var description: String {
    switch self {
    case .unix(let path): "unix://\(path)"
    case .ssh(let destination): destination.description
    case .tcp(let host, let port), .tls(let host, let port, _):
      host.contains(":") ? "tcp://[\(host)]:\(port)" : "tcp://\(host):\(port)"
    }
  }
}

internal import HTTPTransport

/// An engine on another machine, reached as the docker command does: `ssh` runs `docker system dial-stdio` there.
///
/// Every part is checked when it is made: none can pass for an option of `ssh` or be more than a word to the shell
/// on the other side.
public struct SSHDestination: Sendable, Hashable, CustomStringConvertible {
  /// Who logs in there; nil for what ssh's configuration says.
  public let user: String?
  /// The machine, by the name or the address that ssh takes.
  public let host: String
  /// The port of ssh; nil for what ssh's configuration says.
  public let port: UInt16?
  /// The engine's socket there; nil for the one that docker uses there.
  public let socketPath: String?

  /// Reads what follows `ssh://`: `[user@]host[:port][/path/to/docker.sock]`. Nil if a part is not plain.
  init?(_ text: String) {
    let authority = text.prefix { $0 != "/" }
    let path = text.dropFirst(authority.count)
    socketPath = path.count > 1 ? String(path) : nil
    var rest = authority
    if let at = authority.lastIndex(of: "@") {
      user = String(authority[..<at])
      rest = authority[authority.index(after: at)...]
    } else {
      user = nil
    }
    var number: Substring?
    if rest.hasPrefix("["), let bracket = rest.firstIndex(of: "]") {
      let behind = rest[rest.index(after: bracket)...]
      guard behind.isEmpty || behind.hasPrefix(":") else { return nil }
      number = behind.isEmpty ? nil : behind.dropFirst()
      rest = rest[rest.index(after: rest.startIndex)..<bracket]
      guard Self.isPlain(rest, and: ".:%-_") else { return nil }
    } else {
      if let colon = rest.lastIndex(of: ":") {
        number = rest[rest.index(after: colon)...]
        rest = rest[..<colon]
      }
      guard Self.isPlain(rest, and: ".-_") else { return nil }
    }
    host = String(rest)
    port = number.flatMap { UInt16($0) }
    guard (number == nil) == (port == nil), port != 0 else { return nil }
    guard user.map({ Self.isPlain($0[...], and: ".-_+") }) != false,
      socketPath.map({ Self.isPlain($0[...], and: "/.-_+@") }) != false
    else { return nil }
  }

  private static func isPlain(_ text: Substring, and more: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: more.utf8.contains(byte)
        }
      }
  }

  /// The arguments of `ssh`, in the docker command's own form.
  var arguments: [String] {
    var list: [String] = []
    if let user { list += ["-l", user] }
    if let port { list += ["-p", "\(port)"] }
    list += ["-o", "ConnectTimeout=30", "-T", "--", host, "docker"]
    if let socketPath { list += ["--host", "unix://\(socketPath)"] }
    return list + ["system", "dial-stdio"]
  }

  /// The command for an environment, of which `ssh` gets what it needs to find its keys and its agent.
  func command(_ environment: [String: String]) -> ProgramCommand {
    let needed: Set<String> = [
      "HOME", "LANG", "LC_ALL", "LOGNAME", "PATH", "SSH_AUTH_SOCK", "TMPDIR", "USER", "XDG_CONFIG_HOME",
      "XDG_RUNTIME_DIR",
    ]
    return ProgramCommand("ssh", arguments, environment: environment.filter { needed.contains($0.key) })
  }

  /// The destination in the form of `DOCKER_HOST`.
  public var description: String {
    let shownHost = host.contains(":") ? "[\(host)]" : host
    return "ssh://\(user.map { "\($0)@" } ?? "")\(shownHost)\(port.map { ":\($0)" } ?? "")\(socketPath ?? "")"
  }
}

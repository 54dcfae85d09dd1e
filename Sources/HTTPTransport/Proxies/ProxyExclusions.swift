/// The servers that are reached without a proxy: this machine itself, and those of a `NO_PROXY` list.
///
/// Members of the list, separated by commas: `*` (all), an IP address, a network such as `10.0.0.0/8`, a domain (itself
/// and what is below it), `.domain` or `*.domain` (only what is below it); all but `*` and networks may name a port.
/// Whatever cannot be read is ignored, as Go's `httpproxy` does.
struct ProxyExclusions: Sendable {
  private enum Rule: Sendable {
    case everything
    case network(IPNetwork)
    case address(IPAddress, port: UInt16?)
    case domain(String, includesItself: Bool, port: UInt16?)
  }

  private let rules: [Rule]

  init(_ list: String) {
    rules = list.split(separator: ",").compactMap { Self.rule($0.trimmed.lowercased()) }
  }

  func contain(_ host: String, port: UInt16) -> Bool {
    let host = host.lowercased()
    let address = IPAddress(host)
    guard host != "localhost", address?.isLoopback != true else { return true }
    return rules.contains { rule in
      switch rule {
      case .everything: true
      case .network(let network): address.map(network.contains) ?? false
      case .address(let excepted, let only): excepted == address && (only ?? port) == port
      case .domain(let domain, let includesItself, let only):
        (host.hasSuffix(".\(domain)") || (includesItself && host == domain)) && (only ?? port) == port
      }
    }
  }

  private static func rule(_ member: String) -> Rule? {
    if member == "*" { return .everything }
    if let network = IPNetwork(member) { return .network(network) }
    if let address = IPAddress(member) { return .address(address, port: nil) }
    var host = member[...]
    var port: UInt16?
    if let colon = member.lastIndex(of: ":") {
      guard let number = UInt16(member[member.index(after: colon)...]) else { return nil }
      (host, port) = (member[..<colon], number)
    }
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    if let address = IPAddress(String(host)) { return .address(address, port: port) }
    if host.hasPrefix("*.") { host = host.dropFirst() }
    let includesItself = !host.hasPrefix(".")
    if !includesItself { host = host.dropFirst() }
    guard !host.isEmpty else { return nil }
    return .domain(String(host), includesItself: includesItself, port: port)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

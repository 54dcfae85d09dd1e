internal import DockerClient

/// Writes published ports.
enum PortWords {
  /// `8080→80`, `127.0.0.1:5432→5432`, `53/udp`: where on the host, then which port inside. What is published on
  /// every address of both kinds is said once.
  static func list(_ ports: [PortSummary]) -> String {
    var words: [String] = []
    for port in ports.sorted(by: {
      ($0.privatePort, $0.publicPort ?? 0) < ($1.privatePort, $1.publicPort ?? 0)
    }) {
      let inside = port.type == .tcp ? "\(port.privatePort)" : "\(port.privatePort)/\(port.type)"
      let text = port.publicPort.map { binding(port.ip ?? "", "\($0)") + "→" + inside } ?? inside
      if !words.contains(text) { words.append(text) }
    }
    return words.joined(separator: ", ")
  }

  /// A place on the host: the address only where it is not all of them.
  static func binding(_ address: String, _ port: String) -> String {
    switch address {
    case "", "0.0.0.0", "::": port
    case _ where address.contains(":"): "[\(address)]:\(port)"
    default: "\(address):\(port)"
    }
  }
}

package import AgentKit
internal import DockerClient

/// A port of the engine's host that a container takes, as an object of a plan: `8080/tcp`, `127.0.0.1:53/udp`.
package struct HostPort: Sendable, Hashable {
  /// The address that listens; nil for every one.
  package var address: String?
  /// The port.
  package var number: Int
  /// `tcp`, `udp` or `sctp`.
  package var transport: String

  /// Names a port.
  package init(_ number: Int, _ transport: String, at address: String?) {
    self.number = number
    self.transport = transport
    self.address = address.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Reads what ``planned`` writes; nil for any other object.
  init?(_ object: PlannedObject) {
    guard object.kind == .port else { return nil }
    let colon = object.id.lastIndex(of: ":")
    let port = ContainerPort(
      rawValue: String(object.id[(colon.map(object.id.index(after:)) ?? object.id.startIndex)...]))
    guard let number = port.number else { return nil }
    self.init(Int(number), port.transport.rawValue, at: colon.map { String(object.id[..<$0]) })
  }

  /// The port as an object of a plan.
  package var planned: PlannedObject {
    PlannedObject(.port, id: (address.map { "\($0):" } ?? "") + "\(number)/\(transport)")
  }

  /// The port as a list of containers shows it.
  var summary: PortSummary {
    PortSummary(foreseen: number, of: TransportProtocol(rawValue: transport), at: address)
  }
}

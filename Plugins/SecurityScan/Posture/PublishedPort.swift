internal import DockerClient

/// A port of a container and one place on the host where it is reached.
struct PublishedPort: Sendable {
  let port: ContainerPort
  let binding: PortBinding

  /// As `docker run --publish` takes it.
  var text: String {
    let address = binding.hostIP.isEmpty ? "" : "\(binding.hostIP):"
    return "\(address)\(binding.hostPort):\(inside)"
  }

  /// The container's side, without the protocol where it is TCP.
  var inside: String {
    port.transport == .tcp ? port.number.map { String($0) } ?? port.rawValue : port.rawValue
  }
}

extension Container {
  /// The published ports, in order.
  var publishedPorts: [PublishedPort] {
    hostConfig.portBindings.sorted.flatMap { port, bindings in
      bindings.map { PublishedPort(port: port, binding: $0) }
    }
  }
}

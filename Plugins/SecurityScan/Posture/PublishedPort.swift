internal import DockerClient

/// A port of a container and one place on the host where it is reached.
struct PublishedPort: Sendable {
  let port: ContainerPort
  let binding: PortBinding

  /// As `docker run --publish` takes it.
  var text: String {
    let address = binding.hostIP.isEmpty ? "" : "\(binding.hostIP):"
    return "\(address)\(binding.hostPort):\(port.rawValue)"
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

internal import DockerClient

/// A port of the host on which a container's port is to be reached.
struct PublishedPlace: Sendable {
  /// The container's port.
  var inside: ContainerPort
  /// The host's address, empty for all.
  var address: String
  /// The host's port.
  var port: Int

  /// Another port at the same address, as `docker run -p` takes it: `8080`, `127.0.0.1:8080`, `[::1]:8080`.
  func moved(to port: Int) -> String {
    address.isEmpty ? "\(port)" : address.contains(":") ? "[\(address)]:\(port)" : "\(address):\(port)"
  }

  /// The place as `docker run -p` takes it.
  var words: String { moved(to: port) }
}

extension HostConfig {
  /// Where the container's ports are to be published, in order; without those whose place the engine chooses.
  var publishedPlaces: [PublishedPlace] {
    portBindings.sorted.flatMap { inside, bindings in
      bindings.compactMap { binding in
        Int(binding.hostPort).flatMap { port in
          port == 0 ? nil : PublishedPlace(inside: inside, address: binding.hostIP, port: port)
        }
      }
    }
  }

  /// Whether the container shares the host's network.
  var sharesHostNetwork: Bool { networkMode == "host" }
}

internal import DockerClient

/// The names by which Docker Desktop lets containers find the host.
enum DesktopName {
  private static let all: Set<String> = ["host.docker.internal", "gateway.docker.internal"]

  /// Whether a host's name is one of them.
  static func holds(_ host: String) -> Bool { all.contains(host.lowercased()) }

  /// What else it takes.
  static let listening =
    "The service on the host must listen on 0.0.0.0 or on the address of the container's gateway: nobody in a container "
    + "reaches what listens on the host's 127.0.0.1 only."
}

extension EngineVersion {
  /// Whether the engine is Docker's own, and not another that speaks its API: Podman makes the host's names known by itself.
  var isDocker: Bool { components.contains { $0.name == "Engine" } }
}

extension HostConfig {
  /// Whether a name was made known to the container when it was made.
  func knows(_ host: String) -> Bool {
    extraHosts.contains { $0.lowercased().hasPrefix(host.lowercased() + ":") }
      || extraHosts.contains { $0.lowercased().hasPrefix(host.lowercased() + "=") }
  }
}

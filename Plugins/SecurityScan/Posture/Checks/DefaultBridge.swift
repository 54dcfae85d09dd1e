internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.30: the container is not on the engine's default bridge.
  static let defaultBridge = PostureCheck(
    "5.30", "default-bridge", "It is on a network of its application", .info,
    why: "All containers on the default bridge reach each other, whoever they belong to."
  ) { subject in
    let mode = subject.container.hostConfig.networkMode
    guard ["default", "bridge", ""].contains(mode) else { return .passed("HostConfig.NetworkMode = \(mode)") }
    let network = "\(subject.container.displayName)-net"
    return .failed(
      "is on the default bridge",
      evidence: mode.isEmpty ? "HostConfig.NetworkMode is empty" : "HostConfig.NetworkMode = \(mode)",
      Remedy(
        first: ["docker", "network", "create", network], add: ["--network", network],
        compose: "networks: [\(network)]"))
  }
}

internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.10: the container has a network of its own.
  static let hostNetwork = PostureCheck(
    "5.10", "host-network", "It has a network of its own", .error,
    why:
      "On the host's network it reaches every service that only listens on the loopback, and sees all traffic."
  ) { subject in
    let mode = subject.container.hostConfig.networkMode
    guard mode == "host" else { return .passed("HostConfig.NetworkMode = \(mode)") }
    return .failed(
      "uses the host's network", evidence: "HostConfig.NetworkMode = host",
      Remedy(leaveOut: ["--network host"], compose: "no network_mode; ports for what must be reached"))
  }
}

internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.8: no port of the host below 1024 is published.
  static let privilegedPorts = PostureCheck(
    "5.8", "privileged-port", "No port of the host below 1024 is published", .info,
    why: "Low ports carry trust: clients take what answers there for the machine's own service."
  ) { subject in
    let published = subject.container.publishedPorts
    let low = published.filter { (Int($0.binding.hostPort) ?? 0) < 1024 && Int($0.binding.hostPort) ?? 0 > 0 }
    guard !low.isEmpty else {
      return .passed(
        published.isEmpty
          ? "no port is published"
          : "HostConfig.PortBindings = \(published.map(\.text).joined(separator: ", "))")
    }
    return .failed(
      "takes the host's port \(low.map(\.binding.hostPort).joined(separator: ", "))",
      evidence: "HostConfig.PortBindings = \(low.map(\.text).joined(separator: ", "))",
      Remedy(
        leaveOut: low.map { "--publish \($0.text)" },
        compose: "ports above 1023, behind a proxy where the low port is needed"))
  }
}

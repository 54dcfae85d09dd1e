internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.14: published ports are bound to one interface of the host.
  static let anyInterface = PostureCheck(
    "5.14", "any-interface", "Its ports are published on one interface", .warning,
    why:
      "On all interfaces a port is open to every network that the host is on; the engine's rules come before the host's firewall."
  ) { subject in
    let published = subject.container.publishedPorts
    let open = published.filter { ["", "0.0.0.0", "::", "[::]"].contains($0.binding.hostIP) }
    guard !open.isEmpty else {
      return .passed(
        published.isEmpty
          ? "no port is published"
          : "HostConfig.PortBindings = \(published.map(\.text).joined(separator: ", "))")
    }
    let closed = open.map { "127.0.0.1:\($0.binding.hostPort):\($0.inside)" }
    return .failed(
      "publishes \(open.map(\.inside).joined(separator: ", ")) on every interface",
      evidence: "HostConfig.PortBindings = \(open.map(\.text).joined(separator: ", "))",
      Remedy(
        add: closed.flatMap { ["--publish", $0] }, leaveOut: open.map { "--publish \($0.text)" },
        compose: "ports: [\(closed.map { "\"\($0)\"" }.joined(separator: ", "))]"))
  }
}

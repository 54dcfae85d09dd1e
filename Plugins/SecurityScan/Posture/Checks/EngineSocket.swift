internal import DockerClient
internal import Reporting

extension PostureCheck {
  /// CIS 5.32: the engine's socket is not mounted.
  static let engineSocket = PostureCheck(
    "5.32", "docker-socket", "The engine's socket is not mounted", .critical,
    why:
      "Who reaches the socket can start a privileged container: that is root on the host. Read-only does not help."
  ) { subject in
    let sockets = subject.container.mounts.filter { mount in
      ["docker.sock", "containerd.sock", "podman.sock", "crio.sock"].contains {
        mount.source.hasSuffix("/" + $0)
      }
    }
    guard !sockets.isEmpty else { return .passed("Mounts has no socket of an engine") }
    return .failed(
      "can command the engine by \(sockets.map(\.source).joined(separator: ", "))",
      evidence: sockets.map { "Mounts: \($0.source) on \($0.destination)" }.joined(separator: "; "),
      Remedy(
        leaveOut: sockets.map { "--volume \($0.source):\($0.destination)" },
        compose: "volumes without the socket, or a proxy that allows only what is needed"))
  }
}

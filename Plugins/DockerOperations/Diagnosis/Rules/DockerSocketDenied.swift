internal import DockerClient
internal import Reporting

/// The program, or the person whose error it is, may not use the engine's socket.
///
/// Looks for a refused permission about `docker.sock`. The socket belongs to root and a group of the host; giving it to
/// another user would hand that user the host.
struct DockerSocketDenied: DiagnosisRule {
  static let id = "docker-socket-denied"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint =
      facts.complaint { $0.contains("permission denied") && $0.contains("docker.sock") }
      ?? facts.complaint(["permission denied", "EACCES"]).flatMap { complaint in
        complaint.mentions("docker.sock") || complaint.path == nil && facts.hasSocket ? complaint : nil
      }
    let error = facts.startError
    let isStart = error.contains("permission denied") && error.contains("docker.sock")
    guard complaint != nil || isStart else { return nil }
    let advice =
      facts.isPasted
      ? "Join the group docker and log in again, or use rootless Docker (whose socket DOCKER_HOST must name) or sudo; members "
        + "of the group are as good as root."
      : "Give it the group of the socket: "
        + facts.recreate(with: "--group-add", "GID", compose: "group_add: [\"GID\"]")
    return Hypothesis(
      Self.self, "it may not use the engine's socket", confidence: 0.98,
      evidence: [complaint?.evidence ?? Evidence("Engine's message", StartError.short(error))],
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        advice, "Leave the socket's owner and mode as they are: whoever may use it has the host.",
        commands: facts.isPasted
          ? [Block.Command("sudo usermod -aG docker \"$USER\"", comment: "On the engine's host")]
          : [
            Block.Command(
              "stat -c %g /var/run/docker.sock", comment: "On the engine's host: the group's number")
          ]))
  }
}

extension ContainerFacts {
  /// Whether the engine's socket is all that it mounts, so that a refusal without a path is most likely about it.
  fileprivate var hasSocket: Bool {
    container.mounts.count == 1 && container.mounts.allSatisfy { $0.source.hasSuffix("/docker.sock") }
      && !["", "0", "root"].contains(container.config.user)
  }
}

internal import DockerClient
internal import Reporting

/// Connections are made, but large packets get lost on the way: the network's MTU is larger than the host's.
///
/// Looks for handshakes and downloads that time out after the connection was made. VPNs and clouds have smaller packets
/// (1,400 to 1,460 bytes) than the 1,500 that the engine gives its bridges.
struct PacketTooLarge: DiagnosisRule {
  static let id = "mtu"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint(Self.tooLarge + ["mtu"] + Self.hanging)
    let error = facts.startError.lowercased()
    let isCertain =
      complaint?.spoken.containsAny(Self.tooLarge + ["mtu"]) ?? Self.tooLarge.contains { error.contains($0) }
    guard complaint != nil || isCertain || error.contains(Self.hanging[0]) else { return nil }
    return Hypothesis(
      Self.self,
      isCertain
        ? "large packets get lost on the way, so handshakes hang: the MTU of its network is too large"
        : "a connection was made, and its TLS handshake hung: most often large packets get lost on the way, because the MTU of "
          + "its network is too large",
      confidence: (complaint?.confidence ?? 0.88) + 0.02,
      evidence: [complaint?.evidence ?? Evidence("Engine's message", StartError.short(facts.startError))],
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        "Make the network with the MTU of the host's own way out (VPNs often have 1,400).",
        isCertain
          ? ""
          : "If the host itself cannot reach it either, it is the other side, or a proxy or firewall between.",
        commands: [
          Block.Command("ip link show", comment: "On the engine's host: the MTU of the way out"),
          Block.Command("docker network create --opt com.docker.network.driver.mtu=1400 NETWORK"),
        ]))
  }

  /// The words for a packet that is too large.
  private static let tooLarge = ["message too long", "emsgsize", "frag needed", "packet too big"]
  /// The words for a handshake that hangs, which it most often is for that reason.
  private static let hanging = ["tls handshake timeout", "ssl connection timeout"]
}

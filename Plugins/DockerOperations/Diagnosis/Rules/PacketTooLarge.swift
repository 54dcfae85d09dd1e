internal import DockerClient
internal import Reporting

/// Connections are made, but large packets get lost on the way: the network's MTU is larger than the host's.
///
/// Looks for handshakes and downloads that time out after the connection was made. VPNs and clouds have smaller packets
/// (1,400 to 1,460 bytes) than the 1,500 that the engine gives its bridges.
struct PacketTooLarge: DiagnosisRule {
  static let id = "mtu"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = [
      "tls handshake timeout", "message too long", "emsgsize", "frag needed", "packet too big",
      "ssl connection timeout",
    ]
    let complaint = facts.complaint(phrases + ["mtu"])
    let error = facts.startError.lowercased()
    guard complaint != nil || phrases.dropLast().contains(where: { error.contains($0) }) else { return nil }
    return Hypothesis(
      Self.self, "large packets get lost on the way, so handshakes hang: the MTU of its network is too large",
      confidence: (complaint?.confidence ?? 0.88) + 0.02,
      evidence: [complaint?.evidence ?? Evidence("Engine's message", StartError.short(facts.startError))],
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        "Make the network with the MTU of the host's own way out (VPNs often have 1,400).",
        commands: [
          Block.Command("ip link show", comment: "On the engine's host: the MTU of the way out"),
          Block.Command("docker network create --opt com.docker.network.driver.mtu=1400 NETWORK"),
        ]))
  }
}

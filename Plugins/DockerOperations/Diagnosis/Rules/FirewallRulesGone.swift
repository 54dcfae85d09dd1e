internal import DockerClient
internal import Reporting

/// The engine's chains in the host's firewall are gone, so it can publish no port and make no network.
///
/// Looks at iptables' answer `No chain/target/match by that name`: another program has loaded rules of its own since the
/// engine was started.
struct FirewallRulesGone: DiagnosisRule {
  static let id = "firewall-rules-gone"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "no chain/target/match by that name", "chain 'docker' does not exist", "iptables failed",
      "failed to program filter chain", "chain already exists")
    guard let said, said.mentions("iptables", "ip6tables", "no chain/target/match by that name", "nftables")
    else { return nil }
    return Hypothesis(
      Self.self, "the engine's rules in the host's firewall are gone or cannot be written",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Restart the engine, which makes its chains anew. Whatever reloads the firewall (firewalld, ufw, a script with "
          + "iptables -F) must come before the engine, and leave its chains alone.",
        "If that does not help, iptables and nftables are mixed, or the kernel lacks a module.",
        commands: [
          Block.Command(
            "sudo systemctl restart docker", comment: "Stops the containers, unless live-restore"),
          Block.Command("sudo iptables --list DOCKER", comment: "Is the chain there?"),
          Block.Command("sudo iptables --version", comment: "Which of both it is"),
        ]))
  }
}

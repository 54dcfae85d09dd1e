internal import DockerClient
internal import Reporting

/// The container runs and is on no network, though it was made with one: somebody took it off.
struct Disconnected: DiagnosisRule {
  static let id = "disconnected"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let mode = facts.container.hostConfig.networkMode
    guard facts.status == .running, facts.isOnNoNetwork, !["", "none", "host"].contains(mode),
      !mode.hasPrefix("container:")
    else { return nil }
    let network = mode == "default" ? "bridge" : mode
    return Hypothesis(
      Self.self, "it is on no network any more, so it reaches nothing and nothing reaches it",
      confidence: 0.94,
      evidence: [Evidence("Its networks", "none"), Evidence("Made with --network", mode)],
      remedy: Remedy(
        "Connect it to the network that it should be on.",
        commands: [
          Block.Command(
            arguments: ["docker", "network", "connect", network, facts.name],
            comment: "The one that it was made with")
        ]))
  }
}

internal import DockerClient
internal import Reporting

/// An overlay network is wanted, and the engine is no manager of a swarm, or the network is for services only.
///
/// Looks at the answers `This node is not a swarm manager` and `not manually attachable`.
struct SwarmNeeded: DiagnosisRule {
  static let id = "overlay-network"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    if error.contains("not manually attachable") {
      return Hypothesis(
        Self.self,
        "its overlay network is for services of the swarm only; a container of its own may not join",
        confidence: 0.97, evidence: [Evidence("Engine's message", StartError.short(error))],
        remedy: Remedy(
          "Make the network with --attachable; that cannot be changed later. Or run it as a service.",
          commands: [
            Block.Command("docker network create --driver overlay --attachable NETWORK"),
            Block.Command("docker service create --network NETWORK IMAGE", comment: "Or as a service"),
          ]))
    }
    guard error.contains("not a swarm manager") else { return nil }
    let isWorker = error.contains("Worker nodes")
    return Hypothesis(
      Self.self,
      isWorker
        ? "this engine is a worker of its swarm: networks of the swarm are made on a manager"
        : "an overlay network spans the engines of a swarm, and this engine is in none",
      confidence: 0.96, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        isWorker
          ? "Ask a manager to do it."
          : "For containers of one machine a bridge network does the same, without a swarm.",
        commands: isWorker
          ? [Block.Command("docker node ls", comment: "On a manager")]
          : [
            Block.Command("docker network create NETWORK", comment: "On one machine"),
            Block.Command("docker swarm init", comment: "Or make this engine the first of a swarm"),
          ]))
  }
}

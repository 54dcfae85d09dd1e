internal import DockerClient
internal import Reporting

/// A container could not be made because another one has its name.
///
/// Looks at the engine's answer `Conflict. The container name "/x" is already in use by container "…"`.
struct NameConflict: DiagnosisRule {
  static let id = "name-conflict"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard error.contains("The container name \""), error.contains("is already in use by container"),
      let start = error.range(of: "The container name \"")?.upperBound
    else { return nil }
    let name = String(
      error[start...].drop { $0 == "/" }.prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || "_.-".contains($0))
      })
    guard !name.isEmpty else { return nil }
    let owner = facts.neighbours.first { $0.displayName == name }
    let isRunning = owner?.state == .running
    return Hypothesis(
      Self.self,
      "there is a container named \(name) already" + (owner.map { " (\($0.image), \($0.status))" } ?? ""),
      confidence: 0.98, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        isRunning
          ? "It runs: use it, or give the new one another name. To put the new one in its place, stop and remove it first."
          : "Start the one that is there, remove it, or give the new one another name.",
        commands: [
          Block.Command(
            arguments: ["docker", "ps", "-a", "--filter", "name=^/\(name)$"], comment: "See what has the name"
          )
        ] + (isRunning ? [Block.Command(arguments: ["docker", "stop", name])] : [])
          + [Block.Command(arguments: ["docker", "rm", name], comment: "Remove it, if it is not needed")],
        // What runs may be in use: to end it is nothing to offer.
        offers: isRunning ? [] : [Offer("container.remove", ("containers", name))]))
  }
}

internal import DockerClient
internal import Reporting

/// A limit that was given cannot be: more processors than there are, or less memory than the engine gives.
///
/// Looks at the answers `Range of CPUs is from … to N`, `Minimum memory limit allowed is 6MB` and `Minimum memoryswap limit
/// should be larger than memory limit`.
struct LimitImpossible: DiagnosisRule {
  static let id = "limit-impossible"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard let known = Self.known.first(where: { error.contains($0.phrase) }) else { return nil }
    return Hypothesis(
      Self.self, known.cause, confidence: 0.97,
      evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        known.advice,
        commands: [
          Block.Command(
            "docker info --format '{{.NCPU}} {{.MemTotal}}'", comment: "What the engine's host has")
        ]))
  }

  private static let known: [(phrase: String, cause: String, advice: String)] = [
    (
      "Range of CPUs is from", "more processors were asked for than the engine's host has",
      "Ask for at most as many as there are, or leave the limit out."
    ),
    (
      "Requested CPUs are not available",
      "processors were asked for by number that the engine's host does not have",
      "Name those that there are (--cpuset-cpus 0-1), or give a share of any with --cpus."
    ),
    (
      "Requested memory nodes are not available",
      "nodes of memory were asked for by number that the engine's host does not have",
      "Leave out --cpuset-mems: most machines have node 0 alone."
    ),
    (
      "Minimum memory limit allowed", "the memory limit is smaller than the engine allows",
      "Give at least 6 MB, with its unit: a number alone is bytes."
    ),
    (
      "Minimum memoryswap limit should be larger",
      "the limit of memory and swap together is below that of memory",
      "Give --memory-swap the sum of both, or leave it out."
    ),
    (
      "Memory limit should be smaller than already set memoryswap limit",
      "the new memory limit is above the limit of memory and swap together that it has",
      "Raise both at once: docker update --memory 1g --memory-swap 2g."
    ),
  ]
}

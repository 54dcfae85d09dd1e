internal import DockerClient
internal import Reporting

/// The container may not make more processes or threads.
///
/// Looks for failing forks in the log, and for the limit that was set.
struct ProcessLimit: DiagnosisRule {
  static let id = "process-limit"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint { text in
      text.contains("can't fork") || text.contains("cannot fork")
        || text.contains("unable to create native thread")
        || text.contains("resource temporarily unavailable")
          && (text.containsAny(["fork", "vfork", "thread", "pthread_create"]))
        || text.contains("can't start new thread")
    }
    guard let complaint else { return nil }
    let limit = facts.container.hostConfig.pidsLimit.flatMap { $0 > 0 ? $0 : nil }
    let next = limit.map { max(64, min($0, 1 << 20) * 4) }
    return Hypothesis(
      Self.self,
      limit.map { "it reached its limit of \($0) processes" }
        ?? "it can make no more processes: a limit of the host or of its user is reached",
      confidence: complaint.confidence + (limit == nil ? 0 : 0.05),
      evidence: [complaint.evidence, Evidence("Process limit", limit.map(String.init) ?? "none of its own")],
      lines: [complaint.line],
      remedy: Remedy(
        "Raise the limit, and see that the program waits for its children (--init reaps the orphans).",
        commands: (next.map {
          [Block.Command(arguments: ["docker", "update", "--pids-limit", String($0), facts.name])]
        } ?? []) + [facts.startAgain],
        offers: facts.isPasted
          ? []
          : next.map { [Offer.update(facts.name, ("pidsLimit", String($0))), facts.startOffer] } ?? []))
  }
}

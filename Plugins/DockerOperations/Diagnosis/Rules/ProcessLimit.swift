internal import DockerClient
internal import Reporting

/// The container may not make more processes or threads.
///
/// Looks for failing forks in the log, lately where it goes on, for the limit that was set, and for how many there are.
struct ProcessLimit: DiagnosisRule {
  static let id = "process-limit"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let limit = facts.processLimit
    // One that may have one process and has one is as it should be.
    let isFull = limit.flatMap { limit in facts.processes.map { $0 >= limit && limit > 1 } } ?? false
    let complaint =
      facts.complaint(where: Self.isRefused)
      ?? facts.recentComplaint(within: .seconds(600), where: Self.isRefused)
    guard isFull && facts.status == .running || complaint != nil else { return nil }
    let next = limit.map { max(64, min($0, 1 << 20) * 4) }
    var evidence = [Evidence("Process limit", limit.map(String.init) ?? "none of its own")]
    if let complaint { evidence.insert(complaint.evidence, at: 0) }
    if let processes = facts.processes { evidence.append(Evidence("Processes", String(processes))) }
    return Hypothesis(
      Self.self,
      limit.map { "it reached its limit of \($0) processes" }
        ?? "it can make no more processes: a limit of the host or of its user is reached",
      confidence: isFull ? 0.94 : (complaint?.confidence ?? 0.9) + (limit == nil ? 0 : 0.05),
      evidence: evidence, lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        "Raise the limit, and see that the program waits for its children (--init reaps the orphans).",
        commands: (next.map {
          [Block.Command(arguments: ["docker", "update", "--pids-limit", String($0), facts.name])]
        } ?? []) + [facts.startAgain],
        offers: facts.isPasted
          ? []
          : next.map { [Offer.update(facts.name, ("pidsLimit", String($0))), facts.startOffer] } ?? []))
  }

  private static func isRefused(_ text: SpokenLine) -> Bool {
    text.containsAny([
      "can't fork", "cannot fork", "unable to create native thread", "can't start new thread",
    ])
      || text.contains("resource temporarily unavailable")
        && text.containsAny(["fork", "vfork", "thread", "pthread_create"])
  }
}

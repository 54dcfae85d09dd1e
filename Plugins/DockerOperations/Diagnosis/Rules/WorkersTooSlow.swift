internal import DockerClient
internal import Reporting

/// A server ends its own workers, because they do not answer it in time.
///
/// Looks for gunicorn's `WORKER TIMEOUT` and uWSGI's `HARAKIRI`. What gunicorn says next, `Perhaps out of memory?`, is a
/// guess: it sent the signal itself.
struct WorkersTooSlow: DiagnosisRule {
  static let id = "workers-too-slow"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = ["worker timeout", "HARAKIRI"]
    guard
      let complaint = facts.complaint(phrases)
        ?? facts.recentComplaint(within: .seconds(600), where: { $0.containsAny(phrases) })
        ?? facts.guess
    else { return nil }
    return Hypothesis(
      Self.self, level: .attention,
      "its workers do not answer in time, so the server ends them and starts new ones: requests that were under way are lost",
      confidence: complaint.confidence + 0.05,
      evidence: [complaint.evidence] + (facts.isHeldUp ? [Evidence("Processor limit", "holds it up")] : []),
      lines: [complaint.line],
      remedy: Remedy(
        "See what takes so long: a database or a host that does not answer, a long request, or too little processor time.",
        "Give them longer (gunicorn --timeout 120), more of them (--workers, --threads), or another kind that does not block "
          + "(--worker-class gthread).",
        "In a container also --worker-tmp-dir /dev/shm: gunicorn's heartbeat stalls where /tmp is on a slow disk.",
        commands: facts.showLog(100, "--timestamps", saying: "Everything it wrote")))
  }
}

extension ContainerFacts {
  /// What gunicorn says behind its `WORKER TIMEOUT`.
  fileprivate var guess: Complaint? {
    guard log.contains(where: { SpokenLine($0.plainBytes.prefix(200)).contains("worker timeout") }) else {
      return nil
    }
    return recentComplaint(within: .seconds(600)) { $0.contains("was sent sigkill! perhaps out of memory?") }
  }
}

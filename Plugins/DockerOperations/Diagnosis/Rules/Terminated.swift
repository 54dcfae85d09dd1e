internal import DockerClient
internal import Reporting

/// The container was stopped in an orderly way, by SIGTERM, SIGINT or whatever its image names as its stop signal.
///
/// Looks at exit code 143 (128 + SIGTERM) or 130 (SIGINT), and at any end after a stop that did not need SIGKILL.
struct Terminated: DiagnosisRule {
  static let id = "stopped"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard !facts.isRunning, let run = facts.failedRun, run.exitCode != 137, facts.startError.isEmpty else {
      return nil
    }
    let isSignal = run.exitCode == 143 || run.exitCode == 130
    guard isSignal || run.wasStopped else { return nil }
    return Hypothesis(
      Self.self, level: .attention,
      run.wasStopped
        ? "somebody stopped it; it did not fail (exit code \(run.exitCode))"
        : "it was told to end by \(ExitCodeMeaning.signal(run.exitCode - 128) ?? "a signal") (exit code \(run.exitCode))",
      confidence: run.wasStopped ? 0.95 : 0.85, evidence: run.wasStopped ? [Evidence("Event", "stop")] : [],
      remedy: Remedy(
        facts.restarts
          ? "It stays down because it was stopped by hand; it comes back when it is started."
          : "Nothing is wrong with the container itself.",
        commands: [facts.startAgain], offers: facts.isPasted ? [] : [.start(facts.name)]))
  }
}

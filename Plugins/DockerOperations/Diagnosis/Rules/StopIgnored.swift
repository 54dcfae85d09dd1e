internal import DockerClient
internal import Reporting

/// The container was asked to stop, its first process did not listen, and the engine killed it after the time was up.
///
/// Looks at exit code 137 without the OOM flag, in a run to which the engine sent the stop signal and then SIGKILL.
/// A process with number 1 gets no default signal handlers, and a shell in front does not pass signals on.
struct StopIgnored: DiagnosisRule {
  static let id = "stop-signal-ignored"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let run = facts.failedRun, run.exitCode == 137, !run.ranOutOfMemory, run.signals.last == 9,
      let asked = run.signals.dropLast().last, asked != 9
    else { return nil }
    let signal = ExitCodeMeaning.signal(asked) ?? "signal \(asked)"
    let isShell = ["sh", "bash", "ash", "dash"].contains(
      facts.container.path.split(separator: "/").last.map(String.init) ?? "")
    return Hypothesis(
      Self.self, level: .attention,
      "it was stopped, but its first process ignored \(signal), so the engine killed it when the time was up "
        + "(exit code 137, OOM flag not set)",
      confidence: 0.95,
      evidence: [
        Evidence(
          "Signals sent",
          run.signals.map { ExitCodeMeaning.signal($0) ?? String($0) }.joined(separator: ", then ")),
        Evidence("First process", facts.commandText),
      ],
      remedy: Remedy(
        isShell
          ? "Its first process is a shell, which does not pass signals on: write the command in exec form "
            + "(CMD [\"program\", \"argument\"]), or begin it with exec."
          : "Let the program handle \(signal), or put an init in front that does.",
        facts.recreate(with: "--init", compose: "init: true"),
        commands: [facts.startAgain], offers: [.start(facts.name)]))
  }
}

internal import DockerClient
internal import Reporting

/// The program ended by itself with an error of its own.
///
/// Looks at every exit code but 0 that no signal explains, and quotes the error that the program ended with: one that
/// nobody caught, else the first of those before its end.
struct ApplicationError: DiagnosisRule {
  static let id = "application-error"
  static let isFallback = true

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.startError.isEmpty, let run = facts.failedRun, run.exitCode > 0, run.exitCode != 137,
      !run.wasStopped
    else { return nil }
    let error = FirstError(in: facts.spoken)
    var evidence: [Evidence] = []
    if let duration = run.duration { evidence.append(Evidence("Lived", duration.words)) }
    evidence.append(Evidence("Command", facts.commandText))
    let said = error.map { ": \u{201C}\($0.headline.quote)\u{201D}" }
    let last = facts.spoken.log.last { !$0.plainBytes.isEmpty }
    let unread = facts.unreadableLog
    return Hypothesis(
      Self.self,
      "its program ended with exit code \(run.exitCode)"
        + (said ?? unread.map { ", and \($0)" } ?? (facts.isPasted ? "; what it wrote before says why" : nil)
          ?? last.map { "; the last that it wrote is \u{201C}\($0.quote)\u{201D}" } ?? ", and wrote nothing"),
      confidence: error == nil ? 0.6 : error?.isCertain == true ? 0.8 : 0.65,
      evidence: evidence, lines: error?.lines ?? facts.spoken.log.suffix(5),
      remedy: Remedy(
        said != nil
          ? "Mend what that line says; it comes from the program, not from Docker."
          : unread != nil
            ? facts.keepLog
            : "Run it by hand to see more, with a shell in its image or with the program's own switch for more output.",
        commands: facts.pauseLoop
          + facts.showLog(100, "--timestamps", saying: "Everything it wrote")
          + [facts.lookInside, facts.startAgain]))
  }
}

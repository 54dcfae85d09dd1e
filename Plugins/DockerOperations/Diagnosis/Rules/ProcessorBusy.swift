internal import DockerClient
internal import Reporting

/// The container used whole processors ever since it was started.
///
/// Looks at the processor time that it used, against its age. That may be its work, so that it is no fault by itself: it
/// answers who asks why the container hangs, or what makes the machine slow.
struct ProcessorBusy: DiagnosisRule {
  static let id = "processor-busy"

  /// The processors that it must have used on average.
  private static let least = 0.8

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, !facts.isHeldUp, let used = facts.processorsUsed, used >= Self.least
    else { return nil }
    let words = Block.Unit.count.text((used * 10).rounded() / 10)
    return Hypothesis(
      Self.self, level: .attention,
      "it has used \(words) processors all the time since it was started: heavy work, or a loop that waits for nothing",
      confidence: 0.55,
      evidence: [
        Evidence("Processors used since its start", words), Evidence("Command", facts.commandText),
      ],
      remedy: Remedy(
        "See which of its processes it is, and give it a limit where others must go on.",
        commands: [
          Block.Command(
            arguments: ["docker", "top", facts.name, "-eo", "pid,pcpu,time,args"], comment: "Which process"),
          Block.Command(arguments: ["docker", "update", "--cpus", "0.5", facts.name], comment: "A limit"),
        ]))
  }
}

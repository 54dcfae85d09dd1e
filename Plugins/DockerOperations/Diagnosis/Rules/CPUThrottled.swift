internal import DockerClient
internal import Reporting

/// The container's processor limit holds its program up.
///
/// Looks at how many of the scheduler's periods ended with the program waiting, both since its start and in the second
/// in which it was watched: what a start took is over, and what is idle now has time enough.
struct CPUThrottled: DiagnosisRule {
  static let id = "cpu-throttled"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, facts.isHeldUp, let heldUp = facts.heldUp else { return nil }
    let host = facts.container.hostConfig
    let limit =
      host.nanoCpus > 0
      ? Double(host.nanoCpus) / 1e9
      : Double(host.cpuQuota) / Double(host.cpuPeriod > 0 ? host.cpuPeriod : 100_000)
    let share = heldUp.sinceStart.share * 100
    let next = max(0.1, limit * 2)
    return Hypothesis(
      Self.self, level: .attention,
      "its processor limit of \(Block.Unit.count.text(limit)) held it up in \(Block.Unit.percent.text(share)) of all periods",
      confidence: 0.93,
      evidence: [
        Evidence("Periods", "\(heldUp.sinceStart.words) held up"),
        Evidence("In the last second", "\(heldUp.lately.words)"),
        Evidence("Waited", Block.Unit.seconds.text(Double(heldUp.waited) / 1e9)),
      ],
      remedy: Remedy(
        "Give it more processor time, or less to do at once.",
        commands: [
          Block.Command(
            arguments: ["docker", "update", "--cpus", Block.Unit.count.text(next), facts.name],
            comment: "Raise the limit in place")
        ],
        offers: [.update(facts.name, ("cpus", LimitChanges.cpus(Int(next * 1e9))))]))
  }
}

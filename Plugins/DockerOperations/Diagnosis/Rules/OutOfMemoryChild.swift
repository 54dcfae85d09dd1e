internal import DockerClient
internal import Reporting

/// The kernel killed a process inside the container for want of memory, but not its first one: a worker, a child.
///
/// Looks for an `oom` event in the run that goes on, or in one that ended with another code than 137. The container
/// looks well from outside, while work inside it is lost.
struct OutOfMemoryChild: DiagnosisRule {
  static let id = "oom-killed-child"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    if let run = facts.failedRun {
      guard run.ranOutOfMemory, run.exitCode != 137 else { return nil }
    } else {
      guard facts.ranOutOfMemoryNow else { return nil }
    }
    let limit = facts.memoryLimit.map { "memory limit of \(MemoryText.words($0))" } ?? "memory"
    var evidence = [Evidence("OOM event", "the kernel killed a process in it")]
    if let peak = facts.memoryHighWater { evidence.append(Evidence("Most used", MemoryText.words(peak))) }
    var commands = [Block.Command(arguments: ["docker", "stats", facts.name], comment: "Watch what it uses")]
    var offers: [Offer] = []
    var advice =
      "Find out which of its processes was killed, and give the container more memory or fewer workers."
    if let limit = facts.memoryLimit {
      let next = MemoryAdvice(limit: limit, hostMemory: facts.host.memory)
      advice = next.sentence + " Or run fewer workers in it."
      commands.insert(
        Block.Command(
          arguments: [
            "docker", "update", "--memory", MemoryText.flag(next.limit), "--memory-swap",
            MemoryText.flag(next.limit * 2), facts.name,
          ], comment: "Raise the limit in place"), at: 0)
      if next.limit > limit, !facts.isPasted {
        offers = [.update(facts.name, ("memory", MemoryText.flag(next.limit)))]
        if !facts.isRunning { offers.append(facts.startOffer) }
      }
    }
    return Hypothesis(
      Self.self, level: facts.isRunning ? .attention : .bad,
      "its \(limit) was used up and the kernel killed a process inside it", confidence: 0.93,
      evidence: evidence,
      lines: facts.decisiveLog.filter { $0.plainText == "Killed" }.suffix(3),
      remedy: Remedy(advice, commands: commands, offers: offers))
  }
}

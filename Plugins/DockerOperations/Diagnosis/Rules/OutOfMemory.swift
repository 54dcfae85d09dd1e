internal import DockerClient
internal import Reporting

/// The kernel killed the container's first process because its memory limit was reached.
///
/// Looks at the exit code 137 (128 + SIGKILL) together with the engine's OOM flag or an `oom` event of the same run.
/// A process that ends at once can be gone before the engine hears of that: with a limit, and with a
/// history in which nobody sent a signal, the limit is still the likeliest. Else 137 has another cause: see `Killed` and
/// `StopIgnored`.
struct OutOfMemory: DiagnosisRule {
  static let id = "oom-killed"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let run = facts.failedRun, run.exitCode == 137, run.ranOutOfMemory || isLikely(run, facts) else {
      return nil
    }
    let flag = run.ranOutOfMemory ? "OOM flag set" : "nobody sent it a signal"
    var evidence: [Evidence] = []
    guard let limit = facts.memoryLimit else {
      return Hypothesis(
        Self.self, "the kernel killed it because the host's memory was used up (exit code 137, OOM flag set)",
        confidence: 0.9, evidence: evidence,
        remedy: Remedy(
          "Give it a memory limit of its own, so that it cannot take the host's memory, and find what uses it up.",
          commands: [
            Block.Command("docker stats --no-stream", comment: "What uses the memory now"),
            facts.startAgain,
          ]))
    }
    evidence.append(Evidence("Memory limit", MemoryText.words(limit)))
    if let peak = facts.memoryHighWater { evidence.append(Evidence("Most used", MemoryText.words(peak))) }
    if let duration = run.duration { evidence.append(Evidence("Lived", duration.words)) }
    let next = MemoryAdvice(limit: limit, hostMemory: facts.host.memory)
    return Hypothesis(
      Self.self,
      "it used more than its memory limit of \(MemoryText.words(limit)), and the kernel killed it "
        + "(exit code 137, \(flag))",
      confidence: run.ranOutOfMemory ? 0.98 : 0.72, evidence: evidence,
      remedy: Remedy(
        next.sentence,
        "When it is made anew the old limit is back. "
          + facts.recreate(
            with: "--memory", MemoryText.flag(next.limit),
            compose: "mem_limit: \(MemoryText.flag(next.limit))"),
        "If it then reaches the new limit too, it leaks: watch it with docker stats, and give the program's own limit "
          + "(-Xmx, --max-old-space-size, workers) a value below the container's.",
        commands: [
          Block.Command(
            arguments: [
              "docker", "update", "--memory", MemoryText.flag(next.limit), "--memory-swap",
              MemoryText.flag(next.limit * 2), facts.name,
            ], comment: "Raise the limit in place"), facts.startAgain,
          Block.Command(arguments: ["docker", "stats", facts.name], comment: "Watch what it uses"),
        ],
        offers: facts.isPasted || next.limit <= limit
          ? []
          : [.update(facts.name, ("memory", MemoryText.flag(next.limit))), facts.startOffer]))
  }

  /// Whether the limit is the likeliest cause although the engine does not say so.
  private func isLikely(_ run: EndedRun, _ facts: ContainerFacts) -> Bool {
    facts.memoryLimit != nil && !facts.isPasted && run.signals.isEmpty && !run.wasStopped
      && facts.remembers(run)
  }
}

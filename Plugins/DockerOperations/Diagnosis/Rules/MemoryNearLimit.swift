internal import DockerClient
internal import Reporting

/// The container runs and has nearly as much memory as it may have.
///
/// Looks at what it uses without what the kernel would give back first. At its limit the kernel kills a process in it.
struct MemoryNearLimit: DiagnosisRule {
  static let id = "memory-near-limit"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, !facts.ranOutOfMemoryNow, let limit = facts.memoryLimit,
      let used = facts.memoryUsed,
      Double(used) >= 0.9 * Double(limit)
    else { return nil }
    let next = MemoryAdvice(limit: limit, hostMemory: facts.host.memory)
    return Hypothesis(
      Self.self, level: .attention,
      "it uses \(MemoryText.words(used)) of the \(MemoryText.words(limit)) of memory that it may have: at the limit the kernel "
        + "kills a process in it",
      confidence: 0.91,
      evidence: [
        Evidence("Memory in use", MemoryText.words(used)), Evidence("Memory limit", MemoryText.words(limit)),
      ],
      remedy: Remedy(
        next.sentence,
        "If it grows on, it leaks: give the program's own limit (-Xmx, --max-old-space-size, workers) a value below the "
          + "container's.",
        commands: [
          Block.Command(arguments: ["docker", "stats", facts.name], comment: "Watch what it uses")
        ],
        offers: next.limit > limit ? [.update(facts.name, ("memory", MemoryText.flag(next.limit)))] : []))
  }
}

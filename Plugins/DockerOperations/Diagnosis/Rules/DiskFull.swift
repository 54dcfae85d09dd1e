internal import DockerClient
internal import Reporting

/// The disk, or a file system in memory, is full.
///
/// Looks for `No space left on device` and `Disk quota exceeded` in the log or the start error.
struct DiskFull: DiagnosisRule {
  static let id = "disk-full"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = ["no space left on device", "disk quota exceeded", "enospc"]
    let complaint = facts.complaint(phrases)
    let isStart = phrases.contains { facts.startError.lowercased().contains($0) }
    guard complaint != nil || isStart else { return nil }
    let tmpfs = complaint.flatMap { complaint in
      facts.container.hostConfig.tmpfs.keys.sorted().first { complaint.line.plainText.contains($0) }
    }
    var evidence =
      complaint.map { [$0.evidence] } ?? [Evidence("Engine's message", StartError.short(facts.startError))]
    if let tmpfs { evidence.append(Evidence("In memory", "\(tmpfs) is a tmpfs with a size of its own")) }
    return Hypothesis(
      Self.self,
      tmpfs.map { "the file system in memory at \($0) is full (no space left on device)" }
        ?? "there is no space left on the disk it writes to",
      confidence: (complaint?.confidence ?? 0.95) + 0.02, evidence: evidence,
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        tmpfs == nil
          ? "Free space on the engine's host: see first what Docker itself takes up, and what of that could go."
          : "Give the tmpfs a larger size, or write to a volume instead.",
        commands: [
          Block.Command("docker system df", comment: "What Docker takes up, and what could be freed"),
          facts.startAgain,
        ]))
  }
}

internal import DockerClient
internal import Reporting

/// The program wrote into shared memory for which there was no room left.
///
/// Looks at SIGBUS (exit code 135, `Bus error`) where `/dev/shm` is as small as the engine makes it, or smaller: a page of a
/// mapped file for which there is no room ends a program so, without a word about space. Browsers, databases and programs
/// that share data between workers (PyTorch) need more.
struct SharedMemoryShort: DiagnosisRule {
  static let id = "shared-memory-short"

  /// What the engine gives unless it is told otherwise.
  private static let usual = 64 << 20

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let size = facts.container.hostConfig.shmSize
    let complaint = facts.complaint(["bus error", "SIGBUS"])
    guard complaint != nil || facts.failedRun?.exitCode == 135, facts.isPasted || size <= Self.usual,
      !facts.container.hostConfig.ipcMode.hasPrefix("host")
    else { return nil }
    return Hypothesis(
      Self.self,
      "its program wrote into memory that it had mapped and that was not there (SIGBUS), most likely because its shared memory "
        + "(/dev/shm\(size > 0 ? ", \(MemoryText.words(size))" : "")) is full",
      confidence: 0.92,
      evidence: (complaint.map { [$0.evidence] } ?? [])
        + [Evidence("Shared memory", size > 0 ? MemoryText.words(size) : "64 MiB unless set")],
      lines: complaint.map { [$0.line] } ?? facts.decisiveLog.suffix(5),
      remedy: Remedy(
        facts.recreate(with: "--shm-size", "1g", compose: "shm_size: 1g"),
        "Chromium can do without: --disable-dev-shm-usage.",
        commands: facts.pauseLoop))
  }
}

internal import DockerClient
internal import Reporting

/// The program may not open more files, or connections, which count as files.
///
/// Looks for `too many open files` and `EMFILE` in the log, and for the limit that was set.
struct OpenFilesLimit: DiagnosisRule {
  static let id = "open-files-limit"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = ["too many open files", "EMFILE"]
    let complaint = facts.complaint(phrases)
    let isStart = phrases.contains { facts.startError.lowercased().contains($0) }
    guard complaint != nil || isStart else { return nil }
    let limit = facts.container.hostConfig.ulimits.first { $0.name == "nofile" }
    let words = limit.map { "its limit of \($0.soft) open files is reached" }
    return Hypothesis(
      Self.self, words ?? "it may open no more files: a limit is reached",
      confidence: (complaint?.confidence ?? 0.95) + 0.03,
      evidence: [
        complaint?.evidence ?? Evidence("Engine's message", StartError.short(facts.startError)),
        Evidence("Limit", limit.map { "nofile=\($0.soft):\($0.hard)" } ?? "the engine's own"),
      ],
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        facts.isPasted
          ? ""
          : facts.recreate(
            with: "--ulimit", "nofile=65536:65536", compose: "ulimits: {nofile: 65536}"),
        "If it only grows, the program does not close what it opens: connections, files, watchers.",
        commands: facts.isPasted
          ? []
          : [
            Block.Command(
              arguments: ["docker", "run", "--rm", "--entrypoint", "sh", facts.imageName, "-c", "ulimit -n"],
              comment: "The limit without a flag"), facts.startAgain,
          ]))
  }
}

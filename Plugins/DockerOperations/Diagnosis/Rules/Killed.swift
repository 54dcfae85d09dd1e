internal import DockerClient
internal import Reporting

/// Something sent SIGKILL to the container's first process, and it was not its own memory limit.
///
/// Looks at exit code 137 without the OOM flag. With a `kill` event it was the docker command; where the engine knows of
/// none it was somebody on the host, or the kernel because the host's memory ran out; or nobody, where a shell passes on
/// the code of a child.
struct Killed: DiagnosisRule {
  static let id = "killed"
  static let isFallback = true

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let run = facts.failedRun, run.exitCode == 137, !run.ranOutOfMemory else { return nil }
    if facts.isPasted { return unseen }
    if run.signals.contains(9) {
      return Hypothesis(
        Self.self, level: .attention,
        "somebody killed it with docker kill or docker rm (exit code 137, OOM flag not set)", confidence: 0.9,
        evidence: [Evidence("Signals sent", "SIGKILL, by way of the engine")],
        remedy: Remedy(
          "Nothing is wrong with the container itself.", commands: [facts.startAgain],
          offers: [.start(facts.name)]))
    }
    let isRemembered = facts.remembers(run)
    let limit = facts.memoryLimit.map(MemoryText.words)
    return Hypothesis(
      Self.self,
      isRemembered
        ? "something outside Docker killed it (exit code 137, OOM flag not set): a person or a supervisor on the host, "
          + "or the kernel because the whole host ran out of memory; or its program ended with 137 itself"
        : "SIGKILL ended it, but not for its memory limit (exit code 137, OOM flag not set), and the engine has forgotten who "
          + "sent it: of all that happens it holds the last 256 events in memory, and those of this end are gone",
      confidence: isRemembered ? 0.7 : 0.6,
      evidence: [
        Evidence(
          "Signals sent", isRemembered ? "none by way of the engine" : "not known any more"
        )
      ],
      remedy: Remedy(
        isRemembered
          ? "Look in the kernel's log of the host for \"Out of memory: Killed process\". A shell or a supervisor in front of the "
            + "program ends with 137 itself where it passes on the code of a child that was killed."
          : "It may have been docker stop when its time was up, docker kill, or the kernel because the whole host ran out of "
            + "memory; only the last leaves a line in the kernel's log of the host. Diagnose it right after it happens again.",
        limit.map { "The engine does not say that its own limit of \($0) killed it." }
          ?? "It has no memory limit. With one, the kernel would kill the container that uses too much, not any other.",
        commands: [
          Block.Command("sudo dmesg -T | grep -i 'killed process'", comment: "On the engine's host"),
          facts.startAgain,
        ]))
  }

  /// What exit code 137 alone says, without the container to look at.
  private var unseen: Hypothesis {
    Hypothesis(
      Self.self,
      "SIGKILL ended it (exit code 137): most often its memory limit, else docker stop after ten seconds, docker kill, "
        + "or the host's own memory",
      confidence: 0.6,
      remedy: Remedy(
        "The OOM flag tells: true is the memory limit, which docker update --memory raises.",
        commands: [
          Block.Command(
            "docker inspect --format '{{.State.OOMKilled}} {{.HostConfig.Memory}}' CONTAINER",
            comment: "Was it the memory limit?")
        ]))
  }
}

internal import DockerClient
internal import Reporting

/// The program crashed on a bad memory access, or aborted itself.
///
/// Looks at the exit codes 139 (SIGSEGV), 134 (SIGABRT), 132 (SIGILL), 135 (SIGBUS) and 136 (SIGFPE).
struct Segfault: DiagnosisRule {
  static let id = "crashed"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let run = facts.failedRun, let signal = ExitCodeMeaning.signal(run.exitCode - 128),
      let cause = Self.causes[run.exitCode]
    else { return nil }
    let error = FirstError(in: facts.spoken)
    return Hypothesis(
      Self.self, "its program crashed: \(cause) (exit code \(run.exitCode), \(signal))", confidence: 0.9,
      evidence: [Evidence("Program", facts.container.path)],
      lines: error?.lines ?? facts.decisiveLog.suffix(5),
      remedy: Remedy(
        run.exitCode == 132
          ? "The program uses instructions that this processor does not have: use an image built for it."
          : "The fault is in the program or a native library: a binary built for another libc (glibc on Alpine's musl), "
            + "a wrong library version, or a bug. Try the image's Debian variant, or the version before.",
        commands: pauseAndLook(facts)))
  }

  private func pauseAndLook(_ facts: ContainerFacts) -> [Block.Command] {
    facts.pauseLoop + [facts.lookInside]
  }

  private static let causes = [
    132: "an instruction that the processor does not know", 134: "it aborted itself",
    135: "a bus error", 136: "a division by zero or the like", 139: "a bad memory access",
  ]
}

internal import DockerClient
internal import Reporting

/// The file that the container should run is there, but may not be executed.
///
/// Looks at the engine's start error `exec: "/x": permission denied` (exit code 126): the execute bit is missing, it is
/// a folder, or its mount is `noexec`. A shell in the container reports the same as exit code 126 in the log.
struct NotExecutable: DiagnosisRule {
  static let id = "not-executable"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    if error.contains("exec: \""), error.contains(": permission denied") || error.contains(": is a directory")
    {
      return hypothesis(
        facts, program: StartError.program(error) ?? facts.container.path, confidence: 0.97,
        evidence: Evidence("Engine's message", StartError.short(error)), lines: [])
    }
    guard facts.failedRun?.exitCode == 126, error.isEmpty else { return nil }
    let line = facts.decisiveLog.last { $0.plainText.lowercased().contains("permission denied") }
    return hypothesis(
      facts, program: facts.container.path, confidence: 0.85,
      evidence: Evidence("Its last word", line?.quote ?? "nothing"), lines: line.map { [$0] } ?? [])
  }

  private func hypothesis(
    _ facts: ContainerFacts, program: String, confidence: Double, evidence: Evidence, lines: [LogLine]
  ) -> Hypothesis {
    Hypothesis(
      Self.self, "\(program) may not be executed (exit code 126): it lacks the execute bit, or is a folder",
      confidence: confidence,
      evidence: [
        Evidence("Command", facts.commandText), evidence,
      ],
      lines: lines,
      remedy: Remedy(
        "Set the execute bit before the image is built (git keeps it too), or in the Dockerfile: COPY --chmod=755, "
          + "or RUN " + Block.Command(arguments: ["chmod", "+x", program]).command + ".",
        commands: [
          Block.Command(
            arguments: ["docker", "run", "--rm", "--entrypoint", "ls", facts.imageName, "-ld", program],
            comment: "See its permissions")
        ] + StartError.startAnew(facts)))
  }
}

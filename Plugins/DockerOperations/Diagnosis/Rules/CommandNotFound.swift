internal import DockerClient
internal import Reporting

/// The command is not in the image.
///
/// Looks at the engine's start error `exec: "X": executable file not found in $PATH`. The container is then `created`,
/// not `exited`, with exit code 127.
struct CommandNotFound: DiagnosisRule {
  static let id = "command-not-found"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.startError.contains("executable file not found in $PATH"), !facts.isRefusedExec,
      !facts.startError.contains("docker-credential-")
    else { return nil }
    let program = StartError.program(facts.startError) ?? facts.container.path
    let isSplit = program.contains(" ")
    return Hypothesis(
      Self.self,
      "its image holds no program \"\(program)\" in its $PATH, so it never started (exit code 127)",
      confidence: 0.97,
      evidence: [
        Evidence("Command", facts.commandText), Evidence("Image", facts.imageName),
        Evidence("Engine's message", StartError.short(facts.startError)),
      ],
      remedy: Remedy(
        isSplit
          ? "The whole command line stands where the program alone belongs: write it as separate arguments."
          : "Correct the command, name the program by its full path, or install it in the image.",
        "If the command was meant as arguments, the image's entrypoint was replaced: leave out --entrypoint.",
        commands: [facts.lookInside] + StartError.startAnew(facts)))
  }
}

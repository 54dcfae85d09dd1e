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
    let replaced = Self.replacedPath(facts)
    let hiding = facts.container.mounts.first { Self.folders.contains($0.destination) }
    return Hypothesis(
      Self.self,
      hiding.map {
        "there is no program \"\(program)\" in its $PATH, as the mount on \($0.destination) hides those of its image, so it never "
          + "started (exit code 127)"
      }
        ?? (replaced == nil
          ? "its image holds no program \"\(program)\" in its $PATH, so it never started (exit code 127)"
          : "there is no program \"\(program)\" in its $PATH, which was replaced when it was made, so it never started (exit code "
            + "127)"),
      confidence: 0.97,
      evidence: [
        Evidence("Command", facts.commandText), Evidence("Image", facts.imageName),
        Evidence("Engine's message", StartError.short(facts.startError)),
      ]
        + (replaced.map { [Evidence("Its $PATH", $0.own), Evidence("The image's $PATH", $0.image)] } ?? []),
      remedy: Remedy(
        hiding.map {
          "Mount it elsewhere, or one file of it: what is mounted on \($0.destination) takes the place of all that the image has there."
        }
          ?? "",
        replaced.map {
          "Leave out -e PATH=…, or keep the image's folders in it: -e PATH=\($0.own):\($0.image)."
        } ?? "",
        program.hasPrefix("-")
          ? "Options of docker run stand before the image's name: what follows it is the command." : "",
        isSplit
          ? "The whole command line stands where the program alone belongs: write it as separate arguments."
          : "Correct the command, name the program by its full path, or install it in the image.",
        "If the command was meant as arguments, the image's entrypoint was replaced: leave out --entrypoint.",
        commands: (["sh", "/bin/sh"].contains(program) ? [] : [facts.lookInside])
          + StartError.startAnew(facts)))
  }

  /// Where images keep their programs.
  private static let folders: Set<String> = [
    "/bin", "/sbin", "/usr", "/usr/bin", "/usr/sbin", "/usr/local", "/usr/local/bin",
  ]

  /// The container's PATH and its image's, where folders of the image's are missing in it.
  private static func replacedPath(_ facts: ContainerFacts) -> (own: String, image: String)? {
    func path(_ variables: [EnvironmentVariable]) -> String? { variables.last { $0.name == "PATH" }?.value }
    guard let own = path(facts.container.config.env), let image = facts.image.flatMap({ path($0.config.env) })
    else { return nil }
    let folders = Set(own.split(separator: ":"))
    return image.split(separator: ":").allSatisfy(folders.contains) ? nil : (own, image)
  }
}

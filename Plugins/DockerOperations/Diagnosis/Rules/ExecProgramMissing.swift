internal import DockerClient
internal import Reporting

/// A program that `docker exec` should start in a container is not in it. The container itself runs.
///
/// Looks at the answer `OCI runtime exec failed`, which is about docker exec, while `OCI runtime create failed` is about a
/// container that does not start.
struct ExecProgramMissing: DiagnosisRule {
  static let id = "exec-program-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.isRefusedExec,
      let said = facts.said("executable file not found", "no such file or directory"),
      let program = StartError.program(said.text)
    else { return nil }
    let isShell = program.split(separator: "/").last == "sh"
    return Hypothesis(
      Self.self, level: .attention,
      "the container runs, but there is no program \(program) in it for docker exec to start",
      confidence: 0.98, evidence: [said.evidence],
      remedy: Remedy(
        isShell
          ? "Images that hold one program only have no shell: look inside with the tools of another image."
          : "Name a program that its image has, by its full path if it is not in the $PATH. Small images have no bash: use sh.",
        commands: (isShell
          ? [] : [Block.Command(arguments: ["docker", "exec", "-it", facts.name, "sh"])])
          + [
            Block.Command(
              arguments: ["longshore", "run", "container.debug", "--container", facts.name, "--shell"],
              comment: "Where there is no sh either")
          ]))
  }
}

extension ContainerFacts {
  /// Whether the engine's message is about docker exec in a container that runs.
  var isRefusedExec: Bool { startError.contains("OCI runtime exec failed") }
}

internal import DockerClient
internal import Reporting

/// The file that the container should run is not in the image.
///
/// Looks at the engine's start error `exec: "/x": stat /x: no such file or directory`. A file that is there but whose
/// interpreter is not fails later and elsewhere: see `InterpreterMissing`.
struct EntrypointMissing: DiagnosisRule {
  static let id = "entrypoint-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard error.contains("exec: \""), error.contains(": no such file or directory"),
      !facts.isRefusedExec
    else { return nil }
    let program = StartError.program(error) ?? facts.container.path
    let mount = facts.container.mounts.first {
      program.hasPrefix($0.destination + "/") || program == $0.destination
    }
    var evidence = [
      Evidence("Image", facts.imageName),
      Evidence("Engine's message", StartError.short(error)),
    ]
    if let mount { evidence.append(Evidence("Mounted over it", "\(mount.source) on \(mount.destination)")) }
    return Hypothesis(
      Self.self,
      "the file \(program) that it should run does not exist in it, so it never started (exit code 127)",
      confidence: 0.97, evidence: evidence,
      remedy: Remedy(
        program.contains(" ")
          ? "The whole command line stands where the program alone belongs: write it as separate arguments."
          : "",
        mount.map {
          "The mount on \($0.destination) hides what the image has there: put the file into \($0.source), or mount elsewhere."
        }
          ?? "Check the path in ENTRYPOINT and CMD, and that the Dockerfile copies the file there (and .dockerignore does "
          + "not leave it out).",
        commands: [facts.lookInside] + StartError.startAnew(facts)))
  }
}

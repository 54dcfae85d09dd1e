internal import DockerClient
internal import Reporting

/// A file is mounted onto a folder, or a folder onto a file.
///
/// Looks at the engine's start error `not a directory: … Are you trying to mount a directory onto a file`. Most often
/// the file did not exist on the host, and `-v` made a folder of that name.
struct MountMismatch: DiagnosisRule {
  static let id = "mount-mismatch"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard error.contains("Are you trying to mount a directory onto a file") else { return nil }
    let mount = facts.container.mounts.first { error.contains($0.source) && !$0.source.isEmpty }
    let what = mount.map { "\($0.source) and \($0.destination)" } ?? "the two sides of a mount"
    return Hypothesis(
      Self.self, "\(what) are not both files or both folders, so the mount failed and it never started",
      confidence: 0.97,
      evidence: [Evidence("Engine's message", StartError.short(error))]
        + (mount.map { [Evidence("Mount", "\($0.source) on \($0.destination)")] } ?? []),
      remedy: Remedy(
        "Check that the path exists on the engine's host and is what you mean: for a path that does not exist, -v "
          + "silently makes an empty folder. --mount refuses it instead.",
        commands: (mount.map {
          [Block.Command(arguments: ["ls", "-ld", $0.source], comment: "On the engine's host")]
        } ?? []) + StartError.startAnew(facts)))
  }
}

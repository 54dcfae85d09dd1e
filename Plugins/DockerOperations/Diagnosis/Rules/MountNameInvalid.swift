internal import DockerClient
internal import Reporting

/// A relative path was given where a volume or an absolute path belongs.
///
/// Looks at the answer `includes invalid characters for a local volume name`.
struct MountNameInvalid: DiagnosisRule {
  static let id = "mount-name-invalid"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard let end = error.range(of: "\" includes invalid characters for a local volume name")?.lowerBound
    else { return nil }
    let name = String(error[..<end].split(separator: "\"").last ?? "")
    return Hypothesis(
      Self.self, "\(name) is a relative path, and -v takes it for the name of a volume", confidence: 0.97,
      evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        "Give the absolute path, or begin it with ./ where the docker command is new enough (23 and later).",
        commands: [Block.Command("docker run -v \"$PWD/PATH:/TARGET\" IMAGE")]))
  }
}

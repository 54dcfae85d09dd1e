internal import DockerClient
internal import Reporting

/// Two things should be mounted at the same place.
///
/// Looks at the engine's answer `Duplicate mount point: /x`.
struct DuplicateMount: DiagnosisRule {
  static let id = "duplicate-mount"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let end = facts.startError.range(of: "Duplicate mount point")?.upperBound else { return nil }
    let path = FilePathInText.first(in: String(facts.startError[end...]))
    return Hypothesis(
      Self.self, "two mounts go to \(path ?? "the same place") in the container", confidence: 0.98,
      evidence: [Evidence("Engine's message", StartError.short(facts.startError))],
      remedy: Remedy(
        "Leave one of them out, or mount it elsewhere; a Compose override adds to the mounts of the file before it."
      ))
  }
}

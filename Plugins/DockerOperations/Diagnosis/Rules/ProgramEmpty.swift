internal import DockerClient
internal import Reporting

/// The file that the container should run holds nothing.
///
/// Looks for `exec format error` and at the file itself: the kernel knows no format without a first byte.
struct ProgramEmpty: DiagnosisRule {
  static let id = "program-empty"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let file = facts.program, file.head.isEmpty else { return nil }
    let line = facts.complaint(["exec format error"])?.line
    guard line != nil || facts.startError.contains("exec format error") else { return nil }
    return Hypothesis(
      Self.self, "\(file.path) is empty, so there is nothing to run (exec format error)", confidence: 0.98,
      evidence: [Evidence("\(file.path) holds", "0 bytes"), Evidence("Image", facts.imageName)],
      lines: line.map { [$0] } ?? [],
      remedy: Remedy(
        "See where the file comes from: a download or a build step that failed without an error, or a copy of an empty file.",
        commands: facts.pauseLoop + StartError.startAnew(facts)))
  }
}

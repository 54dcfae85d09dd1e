internal import DockerClient
internal import Reporting

/// A command line with its environment is longer than the kernel takes.
///
/// Looks for `Argument list too long` (E2BIG), with which a shell ends as if the program could not be executed (126).
struct ArgumentsTooLong: DiagnosisRule {
  static let id = "arguments-too-long"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint(["argument list too long", "E2BIG"])
    guard complaint != nil || facts.startError.contains("argument list too long") else { return nil }
    return Hypothesis(
      Self.self, "a command with its environment is longer than the kernel takes (argument list too long)",
      confidence: 0.96,
      evidence: [complaint?.evidence ?? Evidence("Engine's message", StartError.short(facts.startError))],
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        "Hand over less at once: xargs or find -exec for many names, a file for a long text; one argument or variable may "
          + "have 128 KB.",
        commands: facts.pauseLoop))
  }
}

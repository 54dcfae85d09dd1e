internal import DockerClient
internal import Reporting

/// A library or file that the program needs is not in the image.
///
/// Looks for the words of Node, Python, Ruby, Java, PHP and the dynamic linker.
struct MissingModule: DiagnosisRule {
  static let id = "missing-module"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "cannot find module", "err_module_not_found", "modulenotfounderror", "no module named", "importerror",
      "could not load file or assembly",
      "cannot load such file", "classnotfoundexception", "noclassdeffounderror",
      "could not find or load main class",
      "unable to access jarfile", "could not open input file", "can't open file", "failed opening required",
    ])
    guard let complaint else { return nil }
    return Hypothesis(
      Self.self, "its image lacks something that the program needs: \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence - 0.02,
      evidence: [complaint.evidence, Evidence("Image", facts.imageName)],
      lines: FirstError(in: facts.spoken)?.lines ?? [complaint.line],
      remedy: Remedy(
        "Install the dependencies in the image (npm ci, pip install, apk add), copy the file into it, and check that no "
          + "mount hides them and that the working folder\(facts.workingFolder.map { " (\($0))" } ?? "") is right.",
        commands: facts.pauseLoop + [facts.lookInside]))
  }
}

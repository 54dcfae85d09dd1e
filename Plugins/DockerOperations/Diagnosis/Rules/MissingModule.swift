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
      "could not find driver", "gemnotfound",
    ])
    guard let complaint else { return nil }
    let missing = facts.missingFile
    let mount = missing.flatMap { facts.mount(over: $0.place) }
    let lack =
      mount.map {
        "\(missing?.words ?? "what the program needs") is not in \($0.origin), which is mounted on \($0.destination)"
      }
      ?? "its image lacks something that the program needs"
    return Hypothesis(
      Self.self, "\(lack): \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence - 0.02,
      evidence: [complaint.evidence, mount?.evidence ?? Evidence("Image", facts.imageName)],
      lines: FirstError(in: facts.spoken)?.lines ?? [complaint.line],
      remedy: Remedy(
        mount.map {
          "What is mounted takes the place of what the image has on \($0.destination): put the file into \($0.origin), or leave "
            + "out that mount."
        } ?? facts.movedWorkingFolder ?? "",
        "Install the dependencies in the image (npm ci, pip install, apk add), copy the file into it, and check that no "
          + "mount hides them and that the working folder\(facts.workingFolder.map { " (\($0))" } ?? "") is right.",
        commands: facts.pauseLoop + [facts.lookInside]))
  }
}

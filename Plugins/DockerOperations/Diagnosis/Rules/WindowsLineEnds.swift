internal import DockerClient
internal import Reporting

/// The script that the container should run was saved with the line ends of Windows, so the kernel looks for an
/// interpreter whose name ends in a carriage return.
///
/// Looks at the file's own first line, which tells this from an interpreter that the image lacks.
struct WindowsLineEnds: DiagnosisRule {
  static let id = "windows-line-ends"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let file = facts.program, file.hasWindowsLineEnd, let interpreter = file.interpreter else {
      return nil
    }
    return Hypothesis(
      Self.self,
      "the script \(file.path) has Windows line ends (CRLF), so the kernel looks for \"\(interpreter)\\r\", which is not "
        + "there",
      confidence: 0.98,
      evidence: [Evidence("First line", "#!\(interpreter)\\r"), Evidence("Image", facts.imageName)],
      lines: facts.decisiveLog.suffix(1),
      remedy: Remedy(
        "Save it with Unix line ends: in .gitattributes *.sh text eol=lf, or in the Dockerfile RUN "
          + Block.Command(arguments: ["sed", "-i", "s/\\r$//", file.path]).command + ".",
        commands: facts.pauseLoop + StartError.startAnew(facts)))
  }
}

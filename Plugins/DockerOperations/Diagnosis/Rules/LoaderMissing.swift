internal import DockerClient
internal import Reporting

/// The program is there, but the loader that it names is not: it was linked for another C library than its image has.
///
/// Looks at the headers of the file that the kernel refused with `no such file or directory`.
struct LoaderMissing: DiagnosisRule {
  static let id = "loader-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let file = facts.program, let loader = file.loader,
      let complaint = facts.complaint(where: {
        $0.hasPrefix("exec ") && $0.contains("no such file or directory")
      }) ?? (file.path == facts.notFoundProgram ? facts.complaint { $0.hasSuffix("not found") } : nil)
    else { return nil }
    let library = loader.contains("musl") ? "musl (Alpine)" : "glibc (Debian, Ubuntu, Fedora)"
    return Hypothesis(
      Self.self, "\(file.path) is linked for \(library), and its image has no loader \(loader)",
      confidence: 0.98,
      evidence: [
        Evidence("Message", complaint.line.quote), Evidence("Its header names", loader),
        Evidence("Image", facts.imageName),
      ],
      lines: [complaint.line],
      remedy: Remedy(
        "Build it statically (Go: CGO_ENABLED=0; Rust: a musl target), or use an image with that C library.",
        commands: StartError.startAnew(facts)))
  }
}

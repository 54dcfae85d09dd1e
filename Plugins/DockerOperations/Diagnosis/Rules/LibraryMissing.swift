internal import DockerClient
internal import Reporting

/// A shared library that the program was linked with is not in its image, or is too old.
///
/// Looks for the words of glibc's and musl's loaders, which end a program with 127 as if a command were missing.
struct LibraryMissing: DiagnosisRule {
  static let id = "library-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = Self.complaint(of: facts) else { return nil }
    let text = complaint.line.plainText
    let isOld = complaint.spoken.contains("' not found")
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "_.-+".contains($0))) }
    let version = text.range(of: "version `").map {
      String(text[$0.upperBound...].prefix { $0 != "'" }.prefix(60))
    }
    let name = isOld ? version : words.first { $0.contains(".so") }.map(String.init)
    return Hypothesis(
      Self.self,
      isOld
        ? "its program was built for a newer system: its image has no \(name ?? "such version of a library")"
        : "its image lacks the library \(name ?? "that its program is linked with")",
      confidence: 0.97, evidence: [complaint.evidence, Evidence("Image", facts.imageName)],
      lines: [complaint.line],
      remedy: Remedy(
        isOld
          ? "Build the program in the distribution that it runs in, or run it in the one it was built in."
          : "Install the package with that library in the image (apt-get install, apk add), or build the program in the "
            + "distribution that it runs in; on Alpine, libstdc++ and libgcc are packages of their own.",
        commands: facts.pauseLoop + [facts.lookInside]))
  }

  /// The loader's complaint.
  static func complaint(of facts: ContainerFacts) -> Complaint? {
    facts.complaint { text in
      text.containsAny([
        "error while loading shared libraries", "error loading shared library", "error relocating",
      ])
        || text.contains("version `") && text.contains("' not found")
    }
  }
}

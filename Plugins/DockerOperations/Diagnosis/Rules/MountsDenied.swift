internal import DockerClient
internal import Reporting

/// Docker Desktop does not share the folder that should be mounted.
///
/// Looks at its answers `Mounts denied: The path X is not shared from the host` and `user declined directory sharing X`.
struct MountsDenied: DiagnosisRule {
  static let id = "mounts-denied"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard
      let said = facts.said("mounts denied", "is not shared from the host", "user declined directory sharing")
    else { return nil }
    let path = FilePathInText.first(in: said.text.replacingBreaks)
    return Hypothesis(
      Self.self, "Docker Desktop does not share \(path ?? "the folder") with its engine",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Share it: Settings, Resources, File sharing; or use a folder below your home, which is shared, or a volume.",
        "A typing error in the path looks the same.",
        commands: path.map { [Block.Command(arguments: ["ls", "-ld", $0], comment: "Is it there?")] } ?? []))
  }
}

extension String {
  /// The text in one line.
  fileprivate var replacingBreaks: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

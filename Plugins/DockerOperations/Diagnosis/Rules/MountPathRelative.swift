internal import DockerClient
internal import Reporting

/// The place in the container where something should be mounted is no absolute path.
///
/// Looks at the engine's answers `invalid mount path: 'X' mount path must be absolute` and `invalid volume specification`.
struct MountPathRelative: DiagnosisRule {
  static let id = "mount-path-relative"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("mount path must be absolute", "invalid volume specification") else {
      return nil
    }
    let path = said.text.word(after: "invalid mount path: ")
    return Hypothesis(
      Self.self,
      path.map { "the place \($0) to mount at is no absolute path: in the container it must begin with /" }
        ?? "what should be mounted, and where, is not written as the engine reads it",
      confidence: said.confidence + 0.04, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Write it as -v SOURCE:/PLACE, where SOURCE is a volume's name or an absolute path of the host, and /PLACE an absolute "
          + "path of the container.",
        "A shell that rewrites paths (Git Bash on Windows) makes one of Windows out of /PLACE: write //PLACE there, or set "
          + "MSYS_NO_PATHCONV=1."))
  }
}

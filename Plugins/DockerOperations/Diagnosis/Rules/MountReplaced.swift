internal import DockerClient
internal import Reporting

/// A file or folder of the host that is mounted was replaced since the container started, which still sees the old one.
///
/// Looks at the kernel's list of its mounts. Many editors, `git` and builds put a new file in the place of the old one; a mount
/// keeps showing what was there when the container was started. Whether the new one holds something else is not looked at.
struct MountReplaced: DiagnosisRule {
  static let id = "mount-replaced"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let mount = facts.replacedMounts.first else { return nil }
    return Hypothesis(
      Self.self, level: .attention,
      "\(mount.source) was replaced on the host since it started, so at \(mount.destination) it still sees the old one",
      confidence: 0.92, evidence: facts.replacedMounts.map(\.evidence),
      remedy: Remedy(
        "If both hold the same there is nothing to do; else start it again: it then mounts what is there now.",
        "Many editors, git and builds put a new file or folder in the place of the old one. Mount the folder that holds it "
          + "instead, or write into the file that is there (cat new > file).",
        commands: [facts.startAgain], offers: [facts.startOffer]))
  }
}

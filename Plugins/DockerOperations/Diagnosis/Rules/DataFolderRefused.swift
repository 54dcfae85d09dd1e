internal import DockerClient
internal import Reporting

/// A database does not take the folder of its data as it is.
///
/// Looks for PostgreSQL's words: the folder is not empty though nothing was made in it (a disk's own `lost+found`), belongs
/// to somebody else, or is open to others.
struct DataFolderRefused: DiagnosisRule {
  static let id = "data-folder"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "exists but is not empty", "has wrong ownership", "has invalid permissions",
      "has group or world access",
    ])
    guard let complaint else { return nil }
    let folder = complaint.path ?? "its data folder"
    let mount = complaint.path.flatMap { facts.mount(over: $0) }
    let isFilled = complaint.mentions("exists but is not empty")
    return Hypothesis(
      Self.self,
      isFilled
        ? "\(folder) holds something that is none of its data, so it makes none there"
        : complaint.mentions("has wrong ownership")
          ? "\(folder) belongs to another user than the one that it runs as"
          : "\(folder) is open to others, which it does not take",
      confidence: complaint.confidence + 0.05,
      evidence: [complaint.evidence] + (mount.map { [$0.evidence] } ?? []), lines: [complaint.line],
      remedy: Remedy(
        isFilled
          ? "Let it use a folder below the mount: a disk of its own has a lost+found at its top. "
            + facts.recreate(with: "-e", "PGDATA=\(folder)/pgdata", compose: "PGDATA: \(folder)/pgdata")
          : "On the engine's host give it to that user alone: chown -R and chmod 700. A folder of Windows or of a share "
            + "(NFS, SMB) keeps no owners: use a volume.",
        commands: facts.pauseLoop))
  }
}

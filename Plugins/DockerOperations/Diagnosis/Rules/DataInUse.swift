internal import DockerClient
internal import Reporting

/// Another process has the data that the program wants for itself.
///
/// Looks for the words of databases about locks that they do not get, and for a container that runs with the same data.
struct DataInUse: DiagnosisRule {
  static let id = "data-in-use"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard
      let complaint = facts.complaint([
        "unable to lock ./ibdata1", "another mysqld process is using", "dbpathinuse",
        "another mongod instance",
        "unable to create/open the lock file", "failed to obtain node lock", "lockobtainfailedexception",
        "resource temporarily unavailable: lock", "database is locked by another process",
        "timeout acquiring lock",
      ])
    else { return nil }
    let users = facts.container.mounts.compactMap(facts.runningUser)
    return Hypothesis(
      Self.self,
      users.first.map { "its data is in use: the container \($0) runs with the same" }
        ?? "its data is in use by another process, or was when that was killed",
      confidence: complaint.confidence + 0.05,
      evidence: [complaint.evidence] + users.prefix(1).map { Evidence("Runs with the same data", $0) },
      lines: [complaint.line],
      remedy: Remedy(
        "Only one may use the data at a time: stop the other, or give each a volume of its own.",
        "On a share (NFS, SMB, a folder of Docker Desktop) locks may outlive who held them: use a volume.",
        commands: facts.pauseLoop
          + (users.first.map { [Block.Command(arguments: ["docker", "stop", $0])] } ?? [])
          + [facts.startAgain]))
  }
}

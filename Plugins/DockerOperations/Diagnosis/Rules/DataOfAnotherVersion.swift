internal import DockerClient
internal import Reporting

/// The data in a volume was written by another version of the database.
///
/// Looks for the words of PostgreSQL, MySQL, MariaDB, MongoDB and Elasticsearch about the version of their data.
struct DataOfAnotherVersion: DiagnosisRule {
  static let id = "data-of-another-version"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "database files are incompatible with server", "was initialized by postgresql version",
      "unused mount/volume", "invalid mysql server upgrade", "invalid mysql server downgrade",
      "downgrade is not supported", "cannot upgrade server earlier than",
      "invalid featurecompatibilityversion", "wrong mongod version", "upgrade after a crash is not supported",
      "cannot upgrade a node from version", "cannot downgrade a node from version",
      "redo log was created with", "unsupported redo log format")
    guard let said else { return nil }
    // PostgreSQL says in the line after it which versions those are.
    let detail = facts.spoken.log.last {
      SpokenLine($0.plainBytes).contains("initialized by postgresql version")
    }
    let data = facts.container.mounts.filter { $0.type == .volume || $0.type == .bind }
    return Hypothesis(
      Self.self, "the data that it finds was written by another version of the program",
      confidence: said.confidence + 0.05,
      evidence: [said.evidence]
        + (detail.map { [Evidence("Versions", $0.quote)] } ?? [])
        + data.map {
          Evidence("Data", "\($0.name.isEmpty ? $0.source : $0.name.shownVolumeName) on \($0.destination)")
        },
      lines: (said.lines + (detail.map { [$0] } ?? [])).uniqued,
      remedy: Remedy(
        "Run the image of the version that wrote it (\(facts.imageName) is another): then the data is as it was.",
        "To move on, dump it there and load the dump into an empty volume under the new version (pg_dumpall and psql, "
          + "mysqldump, mongodump); some databases upgrade in place one major version at a time. Back up the volume first.",
        commands: facts.pauseLoop
          + data.prefix(1).filter { $0.type == .volume }.map {
            Block.Command(
              arguments: [
                "longshore", "run", "volume.backup", "--volume", $0.name, "--archive", "data.tar.gz",
              ],
              comment: "A copy before anything else")
          }))
  }
}

extension [LogLine] {
  /// Each line once.
  fileprivate var uniqued: [LogLine] {
    enumerated().filter { firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}

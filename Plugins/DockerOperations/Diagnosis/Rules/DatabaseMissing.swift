internal import DockerClient
internal import Reporting

/// The database server has no database of the name that the program asks for.
///
/// Looks for the words of PostgreSQL (`database "x" does not exist`), MySQL (`Unknown database 'x'`) and SQL Server.
struct DatabaseMissing: DiagnosisRule {
  static let id = "database-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint { line in
      line.contains("database \"") && line.contains("does not exist")
        || line.containsAny(["unknown database", "cannot open database"])
    }
    guard let complaint else { return nil }
    let text = complaint.line.plainText
    let name = text.word(after: "atabase ").map { "\"\($0)\"" } ?? "that name"
    return Hypothesis(
      Self.self, "the server that it uses has no database \(name)", confidence: complaint.confidence + 0.05,
      evidence: [complaint.evidence], lines: [complaint.line],
      remedy: Remedy(
        "The images of databases make the one that their environment names (POSTGRES_DB, MYSQL_DATABASE) at their first start "
          + "only: a volume that was filled before has none of it.",
        "Make it by hand (createdb, CREATE DATABASE), or begin with a new volume; and compare the name that both are given."
      ))
  }
}

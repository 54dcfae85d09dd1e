internal import DockerClient
internal import Reporting

/// A service that the program depends on refuses its login.
///
/// Looks for the words of databases, queues and caches about users and passwords. Most often an old volume keeps the password
/// of its first start: the images of databases take it from their environment only while the volume is empty.
struct LoginRefused: DiagnosisRule {
  static let id = "login-refused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard
      let complaint = facts.complaint([
        "password authentication failed", "access denied for user", "login failed for user", "wrongpass",
        "noauth authentication required", "invalid username-password pair", "access_refused", "ora-01017",
        "mongoservererror: authentication failed", "authentication failed for user",
        "sasl authentication failed",
      ])
    else { return nil }
    // MySQL names its client: 'app'@'172.18.0.5'.
    let isOfClient = complaint.mentions("access denied for user")
    let host = (isOfClient ? nil : Goal(in: complaint.statements)?.host) ?? facts.onlyGoal?.host
    let neighbour = host.flatMap(facts.neighbour)
    return Hypothesis(
      Self.self,
      "\(host.map { "\($0) refuses" } ?? "a service that it needs refuses") its user or password: "
        + "\u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence + 0.05, evidence: [complaint.evidence], lines: [complaint.line],
      remedy: Remedy(
        "Compare the user and the password that both are given.",
        "An image of a database takes its password from its environment only at its first start: a volume that was filled "
          + "before keeps the old one. Use that, change it inside, or begin with a new volume.",
        commands: (neighbour.map {
          [
            Block.Command(
              arguments: ["docker", "logs", "--tail", "20", $0.displayName],
              comment: "What the other side says")
          ]
        } ?? []) + [facts.startAgain]))
  }
}

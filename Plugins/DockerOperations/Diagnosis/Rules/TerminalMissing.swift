internal import DockerClient
internal import Reporting

/// A command asks for a terminal where there is none: in a script, a pipeline, a job of cron.
///
/// Looks at the docker command's `the input device is not a TTY`.
struct TerminalMissing: DiagnosisRule {
  static let id = "terminal-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("input device is not a tty") else { return nil }
    return Hypothesis(
      Self.self, "the command asks for a terminal (-t), and its input is none",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Leave out -t where there is no terminal; -i alone passes on what comes through a pipe. Compose wants -T for that. "
          + "In Git Bash put winpty before the command.",
        commands: [
          Block.Command(arguments: ["docker", "exec", "-i", facts.name, "COMMAND"]),
          Block.Command("docker compose exec -T SERVICE COMMAND"),
        ]))
  }
}

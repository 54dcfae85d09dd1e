internal import DockerClient
internal import Reporting

/// A Compose file names a variable that has no value when Compose reads the file.
///
/// Looks at Compose's warning `The "X" variable is not set. Defaulting to a blank string.` It is about the file, not about
/// the environment of the container.
struct ComposeVariableUnset: DiagnosisRule {
  static let id = "compose-variable-unset"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("defaulting to a blank string") else { return nil }
    // In a log's field the quotes are escaped.
    let text = String(said.text.filter { $0 != "\\" })
    let variable = text.word(after: "The ") ?? "VARIABLE"
    return Hypothesis(
      Self.self, level: .attention,
      "the Compose file uses the variable \(variable), which has no value where Compose runs",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Compose takes its value from the shell or from the file .env in the project's folder; env_file: and environment: "
          + "reach the container only, not the Compose file.",
        "Give it a default with ${\(variable):-VALUE}, or demand it with ${\(variable):?}. A plain dollar is written $$.",
        commands: [
          Block.Command("docker compose config --environment", comment: "What Compose knows"),
          Block.Command(arguments: ["docker", "compose", "--env-file", "FILE", "up", "-d"]),
        ]))
  }
}

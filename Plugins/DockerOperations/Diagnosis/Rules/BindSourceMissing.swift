internal import DockerClient
internal import Reporting

/// A folder or file of the host that should be mounted is not there.
///
/// Looks at the engine's answer `bind source path does not exist`. Only `--mount` gives it: `-v` makes an empty folder
/// that belongs to root instead.
struct BindSourceMissing: DiagnosisRule {
  static let id = "bind-source-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard let end = error.range(of: "bind source path does not exist")?.upperBound else { return nil }
    let path = FilePathInText.first(in: String(error[end...]))
    return Hypothesis(
      Self.self, "\(path ?? "what it should mount") is not there on the engine's host, so it was not made",
      confidence: 0.98, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        "Check the path: it is looked for on the machine where the engine runs. Make it, or mount what you meant.",
        "With -v instead of --mount the engine would silently make an empty folder there that belongs to root.",
        commands: path.map {
          [Block.Command(arguments: ["mkdir", "-p", $0], comment: "On the engine's host")]
        } ?? []))
  }
}

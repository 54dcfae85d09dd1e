internal import DockerClient
internal import Reporting

/// The runtime that the container should run with is not known to the engine.
///
/// Looks at the answers `Unknown runtime specified X` and `unknown or invalid runtime name: X`.
struct RuntimeUnknown: DiagnosisRule {
  static let id = "runtime-unknown"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("unknown runtime specified", "unknown or invalid runtime name") else {
      return nil
    }
    let name =
      said.text.word(after: "runtime specified ") ?? said.text.word(after: "invalid runtime name: ")
    let isNvidia = name == "nvidia"
    return Hypothesis(
      Self.self, "the engine knows no runtime \(name ?? "of that name")", confidence: said.confidence + 0.05,
      evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        isNvidia
          ? "Install the NVIDIA container toolkit on the engine's host, register it and restart the engine; or leave out "
            + "--runtime and give --gpus all."
          : "Install it on the engine's host and name it under runtimes in daemon.json; or leave out --runtime.",
        commands: [
          Block.Command("docker info --format '{{json .Runtimes}}'", comment: "Which it knows")
        ]
          + (isNvidia
            ? [
              Block.Command("sudo nvidia-ctk runtime configure --runtime=docker"),
              Block.Command("sudo systemctl restart docker"),
            ] : [])))
  }
}

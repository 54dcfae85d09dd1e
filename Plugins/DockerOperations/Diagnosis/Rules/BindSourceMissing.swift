internal import DockerClient
internal import Reporting

/// A folder or file of the host that should be mounted is not there.
///
/// Looks at the engine's answer `bind source path does not exist`, which it does not keep, and so for a container that was
/// never started also whether the engine finds what it should mount. Only `--mount` gives it: `-v` makes an empty folder
/// that belongs to root instead.
struct BindSourceMissing: DiagnosisRule {
  static let id = "bind-source-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    let end = error.range(of: "bind source path does not exist")?.upperBound
    let lost = facts.missingSources.first
    guard end != nil || lost != nil else { return nil }
    let path = end.flatMap { FilePathInText.first(in: String(error[$0...])) } ?? lost
    return Hypothesis(
      Self.self,
      "\(path ?? "what it should mount") is not there on the engine's host, so it "
        + (lost == nil ? "was not made" : "cannot be started"),
      confidence: 0.98,
      evidence: [
        end == nil
          ? Evidence("Mount", "\(path ?? ""), which the engine does not find")
          : Evidence("Engine's message", StartError.short(error))
      ],
      remedy: Remedy(
        "Check the path: it is looked for on the machine where the engine runs. Make it, or mount what you meant.",
        "With -v instead of --mount the engine would silently make an empty folder there that belongs to root.",
        commands: path.map {
          [Block.Command(arguments: ["mkdir", "-p", $0], comment: "On the engine's host")]
        } ?? []))
  }
}

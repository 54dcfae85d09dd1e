internal import DockerClient
internal import Reporting

/// The user that the container should run as is not in its image.
///
/// Looks at the engine's start error `unable to find user X: no matching entries in passwd file`.
struct UnknownUser: DiagnosisRule {
  static let id = "unknown-user"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard error.contains("unable to find user") || error.contains("unable to find group") else { return nil }
    let named = error.word(after: "unable to find user ")
    let user = facts.isPasted ? named ?? "" : facts.container.config.user
    let group = error.word(after: "unable to find group ").map {
      $0.hasSuffix(":") ? String($0.dropLast()) : $0
    }
    return Hypothesis(
      Self.self,
      group.map { "its image has no group \"\($0)\", so it never started" }
        ?? "its image has no user \"\(user)\", so it never started", confidence: 0.97,
      evidence: [Evidence("User", user), Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        group == nil
          ? "Make the user in the Dockerfile (RUN adduser -D NAME), or name it by its number, which need not exist: 1000:1000."
          : "Make the group in the Dockerfile (RUN addgroup NAME), or name it by its number, which need not exist: 1000:1000.",
        commands: [
          Block.Command(
            arguments: [
              "docker", "run", "--rm", "--user", "0", "--entrypoint", "cat", facts.imageName,
              group == nil ? "/etc/passwd" : "/etc/group",
            ],
            comment: "See which there are")
        ] + StartError.startAnew(facts)))
  }
}

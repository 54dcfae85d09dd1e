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
    let user = facts.container.config.user
    return Hypothesis(
      Self.self, "its image has no user or group \"\(user)\", so it never started", confidence: 0.97,
      evidence: [Evidence("User", user), Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        "Make the user in the Dockerfile (RUN adduser -D NAME), or name it by its number, which need not exist: 1000:1000.",
        commands: [
          Block.Command(
            arguments: [
              "docker", "run", "--rm", "--user", "0", "--entrypoint", "cat", facts.imageName, "/etc/passwd",
            ],
            comment: "See which users there are")
        ] + StartError.startAnew(facts)))
  }
}

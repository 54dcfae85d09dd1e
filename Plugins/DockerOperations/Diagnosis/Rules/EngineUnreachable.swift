internal import DockerClient
internal import Reporting

/// No engine answers where the docker command looks for it.
///
/// Looks for the command's own words, `Cannot connect to the Docker daemon at …`. In a container they mean that nobody gave
/// it the engine's socket.
struct EngineUnreachable: DiagnosisRule {
  static let id = "engine-unreachable"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "cannot connect to the docker daemon", "is the docker daemon running", "docker daemon is not running",
      "pipe/docker_engine")
    guard let said else { return nil }
    let place = said.text.word(after: "daemon at ").map { ["Where", $0] }
    return Hypothesis(
      Self.self,
      facts.isPasted
        ? "no engine answers where the docker command looks for it"
        : "it wants an engine, and has none: its socket is not in the container",
      confidence: said.confidence + 0.05,
      evidence: [said.evidence] + (place.map { [Evidence($0[0], $0[1])] } ?? []), lines: said.lines,
      remedy: Remedy(
        facts.isPasted
          ? "Start the engine, or Docker Desktop; else the context or DOCKER_HOST leads to another machine or socket, as that "
            + "of rootless Docker is."
          : "Give it the socket, if it may have the whole host: "
            + facts.recreate(
              with: "-v", "/var/run/docker.sock:/var/run/docker.sock",
              compose: "that mount under volumes:"),
        commands: facts.isPasted
          ? [
            Block.Command("sudo systemctl status docker", comment: "Does it run?"),
            Block.Command("sudo systemctl start docker"),
            Block.Command("docker context ls", comment: "Which engine is meant"),
            Block.Command("echo $DOCKER_HOST"),
          ] : facts.pauseLoop))
  }
}

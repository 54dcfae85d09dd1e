internal import DockerClient
internal import Reporting

/// The docker command, or another client, and the engine have no version of the API in common.
///
/// Looks at the answers `client version 1.24 is too old. Minimum supported API version is 1.44` and `client version 1.52 is
/// too new. Maximum supported API version is 1.47`.
struct ClientVersion: DiagnosisRule {
  static let id = "client-version"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("is too old", "is too new"), said.mentions("client version") else {
      return nil
    }
    let isOld = said.mentions("is too old")
    let version = said.text.word(after: "client version ")
    let bound = said.text.word(after: "supported API version is ")
    return Hypothesis(
      Self.self,
      "the client is too \(isOld ? "old" : "new") for the engine: it speaks version \(version ?? "of its own") of the API"
        + (bound.map { ", and the engine none \(isOld ? "below" : "above") \($0)" } ?? ""),
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        isOld
          ? "Update the client: the docker command, or the tool with a library of its own (Traefik, Watchtower, Portainer, "
            + "docker-py, Testcontainers), and see that DOCKER_API_VERSION does not fix an old one."
          : "Update the engine, or let the client speak the engine's version.",
        isOld
          ? "Until then the engine can be told to take old clients: DOCKER_MIN_API_VERSION in its environment."
          : "",
        commands: [Block.Command("docker version", comment: "Both versions")]
          + (isOld ? [] : bound.map { [Block.Command("export DOCKER_API_VERSION=\($0)")] } ?? [])))
  }
}

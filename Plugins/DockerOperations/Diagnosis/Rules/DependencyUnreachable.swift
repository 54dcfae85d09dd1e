internal import DockerClient
internal import Reporting

/// The program cannot connect to something that it depends on: a database, a queue, another service.
///
/// Looks for refused and timed-out connections in the log, and finds which address, whether a container of that name
/// runs, and whether the address is the container itself (`localhost`).
struct DependencyUnreachable: DiagnosisRule {
  static let id = "dependency-unreachable"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "connection refused", "econnrefused", "connectionrefusederror", "could not connect to",
      "can't connect to",
      "etimedout", "connection timed out", "ehostunreach", "no route to host", "network is unreachable",
      "enetunreach",
      "i/o timeout", "connect: cannot assign requested address",
    ])
    guard let complaint else { return nil }
    let endpoint = HostInText.endpoint(in: complaint.line.plainText)
    let target = endpoint.map { "\($0.host):\($0.port)" }
    var evidence = [complaint.evidence]
    var commands: [Block.Command] = []
    var offers: [Offer] = []
    let advice: String
    let isItself = endpoint.map { ["localhost", "127.0.0.1", "0.0.0.0"].contains($0.host) } ?? false
    let neighbour = endpoint.flatMap { endpoint in
      facts.neighbours.first { neighbour in
        neighbour.displayName == endpoint.host
          || neighbour.labels["com.docker.compose.service"] == endpoint.host
          || neighbour.networkSettings?.networks.values.contains { $0.ipAddress == endpoint.host } ?? false
      }
    }
    if facts.container.hostConfig.networkMode == "none" {
      evidence.append(Evidence("Network", "none"))
      advice = "It has no network at all (--network none): connect it to the one on which its dependency is."
    } else if isItself {
      advice =
        "Inside a container localhost is the container itself: name the other container instead (and be on one network "
        + "with it), or host.docker.internal with --add-host host.docker.internal:host-gateway for the host."
    } else if let neighbour, neighbour.state != .running {
      evidence.append(Evidence("\(neighbour.displayName) is", neighbour.status))
      advice = "\(neighbour.displayName) does not run: start it, or see why it fails."
      offers = [.start(neighbour.displayName), .start(facts.name)]
      commands = [
        Block.Command(arguments: ["docker", "start", neighbour.displayName]),
        Block.Command(arguments: [
          "longshore", "run", "container.debug", "--container", neighbour.displayName,
        ]),
      ]
    } else if let neighbour {
      evidence.append(Evidence("\(neighbour.displayName) is", neighbour.status))
      advice =
        "\(neighbour.displayName) runs but does not answer there: it may still be starting (wait for its health, retry), "
        + "listen on another port, or only on its own 127.0.0.1."
      commands = [
        Block.Command(
          arguments: ["docker", "logs", "--tail", "50", neighbour.displayName], comment: "Is it ready?")
      ]
    } else {
      advice =
        "Check that it runs, listens on that port and off 127.0.0.1, and is on one network with this container."
    }
    return Hypothesis(
      Self.self,
      (target.map { "it cannot connect to \($0)" } ?? "it cannot connect to what it depends on")
        + (isItself ? ", which is the container itself" : "") + ": \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence, evidence: evidence, lines: [complaint.line],
      remedy: Remedy(
        advice,
        "Let the program retry its connections, and in Compose wait with depends_on: condition: service_healthy.",
        commands: commands + [facts.startAgain], offers: offers))
  }
}

internal import DockerClient
internal import Reporting

/// The program cannot connect to something that it depends on: a database, a queue, another service.
///
/// Looks for refused and timed-out connections in the log, and finds which address, whether a container of that name
/// runs, and whether the address is the container itself (`localhost`).
struct DependencyUnreachable: DiagnosisRule {
  static let id = "dependency-unreachable"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let connection = facts.failedConnection else { return nil }
    let complaint = connection.complaint
    var evidence = [complaint.evidence]
    if let setting = connection.goal?.setting { evidence.append(Evidence("Where to", "as \(setting) says")) }
    var commands: [Block.Command] = []
    var offers: [Offer] = []
    let advice: String
    let isItself = connection.isToItself
    let neighbour = connection.host.flatMap(facts.neighbour)
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
      "it cannot connect to \(connection.target)"
        + (isItself ? ", which is the container itself" : "") + ": \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence, evidence: evidence, lines: [complaint.line],
      remedy: Remedy(
        advice,
        "Let the program retry its connections, and in Compose wait with depends_on: condition: service_healthy.",
        commands: commands + [facts.startAgain], offers: offers))
  }
}

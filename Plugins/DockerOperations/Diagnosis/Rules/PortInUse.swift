internal import DockerClient
internal import Reporting

/// A port that the container should be published on is taken on the host.
///
/// Looks at the engine's start errors `Bind for A:P failed: port is already allocated` (another container has it) and
/// `listen tcp4 A:P: bind: address already in use` (another program of the host has it; Windows says `Only one usage of each
/// socket address`), and finds the owner among the containers.
struct PortInUse: DiagnosisRule {
  static let id = "port-in-use"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard Self.endings.contains(where: { error.contains($0) }), let port = Self.port(in: error)
    else { return nil }
    let owner = facts.neighbours.first { neighbour in
      neighbour.id != facts.container.id && neighbour.ports.contains { $0.publicPort == port }
    }
    let isContainers = error.contains("port is already allocated")
    let by =
      owner.map { "is already in use by the container \($0.displayName)" }
      ?? (isContainers
        ? "\(facts.isPasted ? "is" : "was") in use by another container"
        : "is already in use by another program on the host")
    var commands: [Block.Command] = []
    if let owner {
      commands.append(
        Block.Command(
          arguments: ["docker", "stop", owner.displayName], comment: "Free the port, if that one can go"))
    } else if facts.isPasted, isContainers {
      commands.append(
        Block.Command(arguments: ["docker", "ps", "--filter", "publish=\(port)"], comment: "Who has it"))
    } else if !isContainers {
      commands.append(
        Block.Command("sudo ss -ltnp 'sport = :\(port)'", comment: "On the engine's host: who has it"))
    }
    let isFree = owner == nil && isContainers && !facts.isPasted
    return Hypothesis(
      Self.self, "port \(port) of the host \(by), so it could not be published", confidence: 0.98,
      evidence: [Evidence("Engine's message", StartError.short(error))]
        // Where there is only a message, nobody was asked.
        + (facts.isPasted && owner == nil
          ? []
          : [
            Evidence(
              "Who has the port",
              owner.map { "\($0.displayName) (\($0.image), \($0.status))" } ?? "no container of this engine")
          ]),
      remedy: Remedy(
        isFree
          ? "No container has that port any more: starting it again may be all that is needed."
          : "Stop what holds the port, or publish this one elsewhere.",
        facts.recreate(
          with: "-p", Self.elsewhere(than: port, for: facts),
          compose: "another port under ports:"),
        commands: commands + [facts.startAgain],
        offers: (owner.map { [Offer("container.stop", ("containers", $0.displayName))] } ?? [])
          + (facts.isPasted ? [] : [.start(facts.name)])))
  }

  private static let endings = [
    " failed: port is already allocated", ": bind: address already in use",
    ": bind: Only one usage of each socket address",
  ]

  /// The port behind the last colon of an address in the message: `0.0.0.0:8080 failed`, `[::]:80: bind`.
  static func port(in message: String) -> Int? {
    for marker in endings {
      guard let end = message.range(of: marker)?.lowerBound else { continue }
      let digits = message[..<end].reversed().prefix { $0.isNumber && $0.isASCII }
      return Int(String(digits.reversed()))
    }
    return nil
  }

  /// The next port of the host that no container has, for the same port of the container, at the same address.
  private static func elsewhere(than port: Int, for facts: ContainerFacts) -> String {
    let taken = Set(facts.neighbours.flatMap { $0.ports.compactMap(\.publicPort) })
    let free = port < 65535 ? (port + 1...65535).first { !taken.contains($0) } : nil
    let meant = facts.container.hostConfig.publishedPlaces.first { $0.port == port }
    let place = meant?.moved(to: free ?? 8080) ?? "\(free ?? 8080)"
    return "\(place):\(meant?.inside.number.map { String($0) } ?? "PORT")"
  }
}

internal import DockerClient
internal import Reporting

/// Whether a container gets out of the engine: to a host that is none of its containers. What the engine knows is looked
/// at, and its name servers may be asked whether they answer; the host itself gets nothing.
struct WayOutside: Sendable {
  /// Where the container stands.
  var source: NetworkPlace
  /// Its networks.
  var networks: [Network]
  /// The host that it wants to reach.
  var goal: String
  /// Whether the engine is Docker's own.
  var isDocker = true
  /// Whom it asks for names; nil where the goal needs none.
  var names: NameService?

  /// Whether it listens itself on the port that is wanted, which matters where the goal is its localhost.
  var servesItself = false

  /// That the host does not reach that port; nil where it does.
  var unpublished: UnpublishedPort?

  /// What speaks against its getting there, though nothing that the engine knows is in the way.
  var doubt: String? {
    if obstacle == nil, servesItself, let unpublished {
      return "\(source.name) can reach itself there, and the host cannot. \(unpublished.sentence)"
    }
    guard obstacle == nil, let names, !source.container.hostConfig.dns.isEmpty, names.answering.isEmpty else {
      return nil
    }
    return
      "\(source.name) gets out, but whether its name servers answer (\(names.servers.joined(separator: ", "))) could not "
      + "be seen from here."
  }

  /// Whether the goal is a name without a domain that no container has.
  var isUnknownHere = false
  /// The containers that run, for a goal that none of them is called.
  var choices: [String] = []

  /// Why it fails; nil where nothing that the engine knows is in the way.
  var obstacle: Reachability.Obstacle? { unconnected ?? unknownHost ?? unknownName ?? nameless }

  /// Whether it gets as far as asking for the goal's name, and no file of its own has that.
  var needsNames: Bool {
    obstacle == nil && !isLocal && HostInText.address(in: goal) != goal && !goal.contains(":")
      && !DesktopName.holds(goal) && !source.container.hostConfig.knows(goal)
  }

  private var isLocal: Bool { ["localhost", "127.0.0.1", "::1"].contains(goal.lowercased()) }

  /// It gets nowhere at all, or its networks do not lead to the goal.
  var unconnected: Reachability.Obstacle? {
    let name = source.name
    if !source.container.state.running {
      return Reachability.Obstacle(
        cause: "\(name) does not run (\(source.container.stateWords))",
        advice: "Start it, or see why it ended.",
        commands: [Block.Command(arguments: ["longshore", "run", "container.debug", "--container", name])])
    }
    if isLocal {
      return source.isOnHost || servesItself
        ? nil
        : Reachability.Obstacle(
          cause: "inside \(name) localhost is \(name) itself",
          advice:
            "Name the other container, or host.docker.internal for the host (--add-host host.docker.internal:host-gateway)."
        )
    }
    if source.isOnNone {
      return Reachability.Obstacle(
        cause: source.lonelyWords, advice: "Put it on a network.",
        commands: source.leaveNone + [
          Block.Command(arguments: ["docker", "network", "connect", "bridge", name])
        ])
    }
    guard !source.isOnHost, !networks.isEmpty, !networks.contains(where: \.leadsOutside),
      !DesktopName.holds(goal)
    else { return nil }
    return Reachability.Obstacle(
      cause: "\(name) is on \(source.words), which \(networks.count == 1 ? "leads" : "lead") nowhere outside",
      advice: "Put it on a second network that leads outside as well.",
      commands: [
        Block.Command(arguments: ["docker", "network", "create", "\(name)-outside"]),
        Block.Command(arguments: ["docker", "network", "connect", "\(name)-outside", name]),
      ])
  }

  /// The host has no name in a container unless it was given one; where the engine runs in a virtual machine, as Docker
  /// Desktop's does, it has.
  private var unknownHost: Reachability.Obstacle? {
    let host = source.container.hostConfig
    guard DesktopName.holds(goal), !host.knows(goal), isDocker, source.container.processFolder != nil else {
      return nil
    }
    let advice =
      source.isOnHost
      ? "It is on the host's network: use localhost."
      : "Make it anew with --add-host \(goal):host-gateway, or in Compose extra_hosts: [\"\(goal):host-gateway\"]. "
        + DesktopName.listening
    return Reachability.Obstacle(
      cause:
        "Docker Engine on Linux makes the name \(goal) known only where it is told to, and \(source.name) was not",
      advice: advice)
  }

  /// Nothing has that name.
  private var unknownName: Reachability.Obstacle? {
    guard isUnknownHere, !DesktopName.holds(goal), !source.container.hostConfig.knows(goal) else {
      return nil
    }
    let others = choices.filter { $0 != source.name }
    return Reachability.Obstacle(
      cause: "no container is called \(goal), nor is that another name of one on \(source.words)",
      advice: "Check the name, or start what it means on a network of \(source.name)."
        + (others.isEmpty
          ? "" : " These run: \(others.prefix(8).joined(separator: ", "))\(others.count > 8 ? ", …" : "")."))
  }

  private var nameless: Reachability.Obstacle? {
    guard let names, names.isDead else { return nil }
    let servers = names.servers.joined(separator: ", ")
    let name = goal.contains(".") ? goal : "example.com"
    let isOwn = !source.container.hostConfig.dns.isEmpty
    return Reachability.Obstacle(
      cause: names.servers.count == 1
        ? "the name server \(servers) that it asks does not answer"
        : "none of the name servers that it asks answers (\(servers))",
      advice: isOwn
        ? "They come from --dns (in Compose dns:): leave that out, or name servers that answer, and make it anew."
        : "They come from the engine's daemon.json or its host's resolv.conf: name servers there that answer, and restart the "
          + "container.",
      commands: names.servers.map {
        Block.Command(arguments: ["nslookup", name, $0], comment: "On the engine's host: does it answer?")
      })
  }

  private var answers: Block.Criterion? {
    guard let names, !names.servers.isEmpty else { return nil }
    let text = "A name server answers"
    let silent = names.silent.joined(separator: ", ")
    if names.isDead { return .failed(text, evidence: "\(silent), asked from here") }
    guard names.answering.isEmpty else {
      return .passed(text, evidence: names.answering.joined(separator: ", "))
    }
    return .unknown(
      text,
      because: (silent.isEmpty ? "" : "\(silent) did not, and ")
        + "\(names.unknown.joined(separator: ", ")) was not asked from here")
  }

  /// What was looked at.
  var checks: [Block.Criterion] {
    let state = source.container.stateWords
    let leads = source.isOnHost || networks.contains(where: \.leadsOutside)
    return [
      source.container.state.running
        ? .passed("\(source.name) runs", evidence: state) : .failed("\(source.name) runs", evidence: state),
      leads
        ? .passed("One of its networks leads outside", evidence: source.words)
        : .failed("One of its networks leads outside", evidence: source.words),
    ] + (answers.map { [$0] } ?? []) + [
      .unknown(
        "Nothing on the way refuses it", because: "that would have to be tried from inside: container.exec")
    ]
  }

  /// What decides how it goes, and is neither good nor bad.
  var facts: [Block.Fact] {
    let host = source.container.hostConfig
    let proxies = source.container.config.env.map(\.name).filter { $0.lowercased().hasSuffix("_proxy") }
      .sorted()
    let packets = networks.compactMap(\.maximumPacket)
    return [
      Block.Fact(
        "Names are asked of", host.dns.isEmpty ? "the host's name servers" : host.dns.joined(separator: ", ")),
      Block.Fact("Proxy variables", proxies.isEmpty ? "none" : proxies.joined(separator: ", ")),
      Block.Fact(
        "Largest packet (MTU)", packets.isEmpty ? "the driver's own" : packets.joined(separator: ", ")),
    ]
  }
}

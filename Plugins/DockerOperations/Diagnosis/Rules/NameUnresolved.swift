internal import DockerClient
internal import Reporting

/// The program looks for another host by name, and the name does not resolve.
///
/// Looks for the resolvers' words in the log (glibc, musl, busybox, Go, Node, Java, Python), for which name, and whether
/// the container is on the default bridge, where names of containers do not resolve at all.
struct NameUnresolved: DiagnosisRule {
  static let id = "name-unresolved"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.unresolvedName else { return nil }
    let host = facts.host(in: complaint)
    let networks = facts.container.networkSettings.networks.keys.sorted()
    let isDefaultBridge =
      networks == ["bridge"]
      || networks.isEmpty && ["default", "bridge"].contains(facts.container.hostConfig.networkMode)
    let neighbour = host.flatMap(facts.neighbour)
    var evidence = [
      complaint.evidence,
      Evidence(
        "Networks",
        networks.isEmpty ? facts.container.hostConfig.networkMode : networks.joined(separator: ", ")),
    ]
    var commands: [Block.Command] = []
    var offers: [Offer] = []
    var reason = isDefaultBridge && neighbour != nil ? " on the default bridge" : ""
    let advice: String
    if let neighbour {
      let theirs = neighbour.networkSettings?.networks.keys.sorted() ?? []
      evidence.append(Evidence("\(neighbour.displayName) is on", theirs.joined(separator: ", ")))
      if neighbour.state != .running {
        evidence.append(Evidence("\(neighbour.displayName) is", neighbour.status))
      }
      if let shared = theirs.first(where: { $0 != "bridge" }) {
        advice =
          networks.contains(shared)
          ? "Both are on \(shared), but \(neighbour.displayName) is not running: only running containers have a name there."
          : "Join the network on which \(neighbour.displayName) is."
        commands =
          networks.contains(shared)
          ? [Block.Command(arguments: ["docker", "start", neighbour.displayName])]
          : [Block.Command(arguments: ["docker", "network", "connect", shared, facts.name])]
      } else {
        advice =
          "On the default bridge containers do not find each other by name: put both on a network of their own."
        commands = [
          Block.Command("docker network create app-net"),
          Block.Command(arguments: ["docker", "network", "connect", "app-net", neighbour.displayName]),
          Block.Command(arguments: ["docker", "network", "connect", "app-net", facts.name]),
        ]
        offers = [
          Offer(
            "network.create", ("network", "\(facts.name)-net"), ("containers", neighbour.displayName),
            ("containers", facts.name)), .start(facts.name),
        ]
      }
    } else if networks == ["none"] || facts.container.hostConfig.networkMode == "none" {
      advice = "It has no network at all (--network none): connect it to one."
    } else if let own = facts.ownNameServer {
      evidence.append(Evidence("Name servers", facts.container.hostConfig.dns.joined(separator: ", ")))
      reason = ", as the name server that it asks, \(own), is the container itself"
      advice =
        "Inside a container an address that begins with 127 means the container. Leave out --dns \(own), or name a server that it "
        + "can reach, such as the host's own; for one on the host its address on the bridge (172.17.0.1). Make it anew with that."
    } else if !facts.container.hostConfig.dns.isEmpty {
      let servers = facts.container.hostConfig.dns.joined(separator: ", ")
      evidence.append(Evidence("Name servers", servers))
      advice =
        "There is no container of that name here, and for others it asks \(servers), as --dns says: see that they answer and "
        + "know the name."
      commands = [
        Block.Command(
          arguments: ["nslookup", host ?? "NAME", facts.container.hostConfig.dns[0]],
          comment: "On the engine's host: does it answer?")
      ]
    } else if facts.isPasted {
      advice =
        "Check the name; start what it means and put both on one network of their own: on the default bridge names do not "
        + "resolve."
    } else if host == nil {
      advice =
        "It does not say which name it looked for: see its settings. A container's name resolves only for others on one network "
        + "of their own with it."
    } else {
      advice =
        "There is no container of that name here. Check the name; start what it means and put both on one network"
        + (isDefaultBridge ? ", since on the default bridge names do not resolve." : ".")
    }
    return Hypothesis(
      Self.self,
      (host.map { "it cannot find the host \"\($0)\": the name does not resolve" }
        ?? "it cannot find a host: the name does not resolve") + reason,
      confidence: complaint.confidence + 0.02, evidence: evidence, lines: [complaint.line],
      remedy: Remedy(advice, commands: commands + [facts.startAgain], offers: offers))
  }
}

extension ContainerFacts {
  /// A name server on its own localhost, where every one that it was given is there; the engine's is not among those.
  fileprivate var ownNameServer: String? {
    let servers = container.hostConfig.dns
    guard !container.hostConfig.sharesHostNetwork,
      servers.allSatisfy({ $0.hasPrefix("127.") && $0 != "127.0.0.11" || $0 == "::1" })
    else { return nil }
    return servers.first
  }

  /// The host whose name does not resolve, as the program's words or else its settings say it.
  func host(in complaint: Complaint) -> String? {
    complaint.statements.lazy.compactMap(HostInText.first).first ?? onlyGoal?.host
  }

  /// The line by which its program says that a host's name does not resolve.
  var unresolvedName: Complaint? { complaint(Self.unresolvedWords) }

  /// The resolvers' words.
  static let unresolvedWords = [
    "name or service not known", "temporary failure in name resolution", "could not resolve host",
    "bad address", "no such host", "ENOTFOUND", "EAI_AGAIN", "unknownhostexception",
    "nodename nor servname",
    "name does not resolve", "getaddrinfo failed", "could not translate host name", "host not found",
    "unknown host",
  ]
}

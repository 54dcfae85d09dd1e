internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension NetworkInspect: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let object = try await access.engine.network(named: network)
    return Plan(
      "Read everything about the network \(object.name)", effect: .observe, objects: [object],
      command: ["docker", "network", "inspect", object.name])
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.network) else { throw Failure.unnamed(.network) }
    let network = try await access.engine.inspectNetwork(object.id)
    // A swarm's own load balancer stands among the containers.
    let members = network.containers.filter { !$0.key.hasPrefix("lb-") }.values.sorted { $0.name < $1.name }
    var report = Report(
      "Network", subject: network.name,
      verdict: Verdict(
        .good,
        "\(network.name) is \(Self.article(network.driver)) \(network.driver) network with \(members.count.counted("running container")) on it."
      ),
      blocks: [
        .section(
          "What it is",
          [.paragraph(Block.Paragraph(network.traits.meaning)), .facts(Self.facts(network))])
      ])
    report.append(
      .section(
        "Who is on it",
        members.isEmpty
          ? [.paragraph("No running container. A network lists only those that run.")]
          : [
            .table(
              Block.Table(
                columns: [Block.Column("Container", style: .strong), "IPv4", "IPv6", "MAC"],
                rows: members.map { member in
                  [
                    Block.Cell(member.name), Block.Cell(member.ipv4Address), Block.Cell(member.ipv6Address),
                    Block.Cell(member.macAddress),
                  ]
                }))
          ]))
    if !network.labels.isEmpty {
      report.append(.section("Labels", [.facts(Self.sortedFacts(network.labels))]))
    }
    return Outcome(report, handoff: Handoff(objects: [object]))
  }

  private static func facts(_ network: Network) -> [Block.Fact] {
    let traits = network.traits
    let gateways = network.ipam.config.map(\.gateway).filter { !$0.isEmpty }.joined(separator: ", ")
    var facts = [
      Block.Fact("Driver", network.driver), Block.Fact("Scope", network.scope),
      Block.Fact("Addresses", network.subnets.isEmpty ? "none" : network.subnets),
      Block.Fact("Gateway", gateways.isEmpty ? "none" : gateways),
      Block.Fact("Leads outside", network.leadsOutside ? "yes" : network.isInternal ? "no (internal)" : "no"),
      Block.Fact(
        "Names resolve",
        traits.resolvesNames
          ? "yes, by container name"
          : network.name == "bridge"
            ? "no: the default bridge has no name service; make a network of your own"
            : "no: there is no name service on \(network.name)",
        status: network.name == "bridge" ? .attention : nil),
      Block.Fact("Ports can be published", traits.publishesPorts ? "yes" : "no"),
      Block.Fact("The host reaches its containers", traits.isReachedByHost ? "yes" : "no"),
      Block.Fact("IPv6", network.enableIPv6 ? "yes" : "no"), Block.Fact("Id", network.id),
    ]
    if let parent = network.parent { facts.append(Block.Fact("Host's interface", parent)) }
    if let packet = network.maximumPacket { facts.append(Block.Fact("Largest packet (MTU)", packet)) }
    if network.driver == "overlay" {
      facts.append(
        Block.Fact(
          "Who may join",
          network.attachable ? "services, and containers of their own" : "services of the swarm only"))
      facts.append(Block.Fact("Encrypted", network.options["encrypted"] == nil ? "no" : "yes"))
    }
    if let created = network.created { facts.append(Block.Fact("Made", created.age(at: .now))) }
    return facts + sortedFacts(network.options.filter { !$0.value.isEmpty })
  }

  private static func article(_ word: String) -> String {
    word.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
  }

  private static func sortedFacts(_ values: [String: String]) -> [Block.Fact] {
    values.sorted { $0.key < $1.key }.map { Block.Fact($0.key, $0.value.masked(as: $0.key)) }
  }
}

extension Failure {
  /// A plan that names no object of the kind that the operation is about: it was made for another one.
  static func unnamed(_ kind: PlannedObject.Kind) -> Failure {
    Failure(
      code: "plan.no-\(kind.rawValue)", message: "the plan names no \(kind.rawValue)",
      remedy: "Plan the operation again.", kind: .badInput)
  }
}

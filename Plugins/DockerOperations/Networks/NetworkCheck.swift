internal import DockerClient
internal import Reporting

/// What about one network can keep containers from reaching each other or the outside.
struct NetworkCheck: Sendable {
  /// The network.
  var network: Network
  /// All networks of the engine.
  var all: [Network]
  /// The containers on it, those too that do not run, in order.
  var members: [Container]

  /// The most containers of a network that are looked at one by one.
  private static let most = 64

  /// Asks an engine about a network.
  ///
  /// - Parameter id: The network's full id.
  /// - Throws: `DockerError`, `CancellationError`.
  static func made(of id: String, on engine: any ReadOnlyEngine) async throws -> NetworkCheck {
    let network = try await engine.inspectNetwork(id)
    let on = try await engine.listContainers(all: true)
      .filter { $0.networkSettings?.networks[network.name] != nil }
      .sorted { $0.displayName < $1.displayName }
    var members: [Container] = []
    for summary in on.prefix(most) {
      // One that goes meanwhile is on no network.
      do { members.append(try await engine.inspectContainer(summary.id)) } catch let error as DockerError
        where error.code == .notFound
      {}
    }
    return NetworkCheck(network: network, all: try await engine.listNetworks(), members: members)
  }

  /// The container that answers to a name on it.
  func owner(of name: String) -> Container? {
    members.first { $0.state.running && aliases(of: $0).contains(name) }
  }

  private func aliases(of member: Container) -> [String] {
    // The engine adds the beginning of the id to them.
    (member.networkSettings.networks[network.name]?.aliases ?? []).filter { !member.id.hasPrefix($0) }
  }

  /// What is worth saying, the worst first; empty where nothing is.
  var findings: [Finding] { overlaps + sameNames + down + closed }

  /// Another network has some of its addresses: which way a packet takes is chance.
  private var overlaps: [Finding] {
    let own = network.ipam.config.compactMap { IPv4Range($0.subnet) }
    return all.filter { $0.id != network.id && $0.driver != "overlay" }.compactMap { other in
      let theirs = other.ipam.config.compactMap { IPv4Range($0.subnet) }
      guard own.contains(where: { range in theirs.contains { $0.overlaps(range) } }) else { return nil }
      return found(
        "network-overlap",
        "its addresses (\(network.subnets)) overlap with those of the network \(other.name) (\(other.subnets))",
        "Make one of them anew with other addresses: longshore run network.create --subnet …")
    }
  }

  /// Several containers answer to one name: connections go to them by turns.
  private var sameNames: [Finding] {
    var owners: [String: [String]] = [:]
    for member in members where member.state.running {
      for alias in Set(aliases(of: member)) {
        owners[alias, default: []].append(member.displayName)
      }
    }
    return owners.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { alias, names in
      found(
        "network-alias-shared",
        "\(names.joined(separator: " and ")) all answer to the name \(alias): connections go to them by turns",
        "Give each a name of its own, unless they are copies of one service.", severity: .info)
    }
  }

  /// A container that does not run has no name and no address.
  private var down: [Finding] {
    members.filter { !$0.state.running }.map { member in
      found(
        "network-member-down", "\(member.displayName) is on it and does not run (\(member.stateWords))",
        "Start it, or see why it ended: longshore run container.debug --container \(member.displayName)",
        // A task that is done is no trouble.
        severity: member.state.exitCode == 0 ? .info : .warning)
    }
  }

  /// What the kind of network does not do.
  private var closed: [Finding] {
    guard !network.leadsOutside, network.driver != "null" else { return [] }
    return [
      found(
        "network-internal",
        "it leads nowhere outside: containers that are on no other network reach only each other, and publish no ports",
        "If they should get out, put them on a second network as well.", severity: .info)
    ]
  }

  private func found(
    _ rule: String, _ message: String, _ help: String, severity: Severity = .warning
  ) -> Finding {
    Finding(rule: rule, severity: severity, message: message, subject: network.name, help: help)
  }

  /// How it stands with the network.
  var report: Report {
    let running = members.count(where: \.state.running)
    var report = Report(
      "Network diagnosis", subject: network.name,
      verdict: findings.first { $0.severity == .warning }.map {
        Verdict(.attention, "\(network.name): \($0.message).")
      }
        ?? Verdict(
          .good,
          "Nothing is wrong with \(network.name) itself, which \(running.counted("running container")) \(running == 1 ? "is" : "are") on."
        ))
    if !findings.isEmpty { report.append(.section("What was found", [.findings(Block.Findings(findings))])) }
    report.append(.section("What it is", [.paragraph(Block.Paragraph(network.traits.meaning))]))
    if !members.isEmpty {
      report.append(
        .section(
          "Who is on it",
          [
            .table(
              Block.Table(
                columns: [Block.Column("Container", style: .strong), "State", "Address", "Also called"],
                rows: members.map { member in
                  [
                    Block.Cell(member.displayName), Block.Cell(member.stateWords),
                    Block.Cell(member.networkSettings.networks[network.name]?.ipAddress ?? ""),
                    Block.Cell(aliases(of: member).joined(separator: ", ")),
                  ]
                }))
          ]))
    }
    report.append(
      .section(
        "Between two containers",
        [
          .commands([
            Block.Command(
              arguments: [
                "longshore", "run", "network.troubleshoot", "--container", "FROM", "--target", "TO", "--port",
                "PORT",
              ],
              comment: "Follow the way from one to the other")
          ])
        ]))
    return report
  }
}

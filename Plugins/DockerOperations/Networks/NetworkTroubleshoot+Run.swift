internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension NetworkTroubleshoot: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    guard let source = try await source(on: access.engine) else {
      if let network {
        let object = try await access.engine.network(named: network)
        return Plan(
          "Read the network \(object.name) and the containers on it", effect: .observe, objects: [object],
          command: ["docker", "network", "inspect", object.name])
      }
      guard error != nil else {
        throw ResolutionError.unnamed(
          .container, choices: try await access.engine.listContainers().map(NamedObject.init))
      }
      return Plan("Explain the error that was given", effect: .observe)
    }
    var objects = [source]
    var found: PlannedObject?
    if container != nil, let target {
      found = try await self.target(target.name, from: source.id, on: access.engine)
    }
    if let found { objects.append(found) }
    var steps = objects.map { object in
      PlannedStep(
        "Read the networks, ports and state of \(object.name)", effect: .observe, objects: [object],
        command: ["docker", "inspect", object.name])
    }
    if let found, let goalPort {
      let goal = try await access.engine.inspectContainer(found.id)
      steps.append(
        PlannedStep(PortTrial.words(on: goalPort.value, of: goal), effect: .observeNetwork))
    } else if found == nil, container != nil, let target {
      let way = try await way(from: source.id, to: target.name.description, on: access.engine)
      if let asking = way.names.flatMap(Self.asking) { steps.append(asking) }
    }
    return Plan(steps)
  }

  /// The container that is looked at: the one that was named, else the target, which then is out of reach from the host:
  /// "cannot reach web on port 8080", "why does localhost:8080 not answer?".
  private func source(on engine: any ReadOnlyEngine) async throws -> PlannedObject? {
    if let container { return try await engine.container(named: container) }
    guard error == nil, let target else { return nil }
    if let port = goalPort, Self.isThisMachine(target.name.description) {
      return try await engine.listContainers()
        .first { $0.ports.contains { $0.publicPort == port.value } }
        .map { PlannedObject(.container, id: $0.id, name: $0.displayName) }
    }
    do { return try await engine.container(named: target.name) } catch ResolutionError.notFound { return nil }
  }

  static func isThisMachine(_ name: String) -> Bool {
    ["localhost", "127.0.0.1", "0.0.0.0"].contains(name.lowercased())
  }

  /// How a container gets to a host outside, before anybody was asked.
  func way(
    from id: String, to goal: String, on engine: any ReadOnlyEngine
  ) async throws -> WayOutside {
    let place = try await NetworkPlace.found(of: try await engine.inspectContainer(id), on: engine)
    let networks = try await engine.listNetworks().filter { place.networks.contains($0.name) }
    var way = WayOutside(source: place, networks: networks, goal: goal)
    way.isUnknownHere = !goal.isEmpty && !Self.isHost(goal)
    if DesktopName.holds(goal) { way.isDocker = try await engine.version().isDocker }
    if let port = goalPort, Self.isThisMachine(goal) {
      way.servesItself =
        ListeningSocket.seen(in: place.container)?.contains { $0.port == port.value } ?? false
      way.unpublished = UnpublishedPort(
        port.value, of: ContainerFacts(container: place.container, now: .now))
    }
    if way.isUnknownHere { way.choices = try await engine.listContainers().map(\.displayName).sorted() }
    if way.needsNames { way.names = try await NameService.found(of: place.container, on: networks, engine) }
    return way
  }

  /// The step that asks name servers; nil where none can be asked.
  private static func asking(_ names: NameService) -> PlannedStep? {
    guard !names.askable.isEmpty else { return nil }
    return PlannedStep(
      "Ask its name servers whether they answer: \(names.askable.joined(separator: ", "))",
      effect: .observeNetwork)
  }

  /// The port that is to be reached: the one that was given as such, else the one behind the target.
  var goalPort: PortNumber? { port ?? target?.port }

  /// The container that is to be reached, by its name or one that it has on a network of the source; nil for a host outside
  /// the engine, and for a name that nothing has.
  private func target(
    _ name: ContainerName, from source: String, on engine: any ReadOnlyEngine
  ) async throws -> PlannedObject? {
    do {
      return try await engine.container(named: name)
    } catch ResolutionError.notFound {
      if let owner = try await owner(ofAddress: name.description, on: engine) { return owner }
      guard !Self.isHost(name.description) else { return nil }
      for network in try await engine.inspectContainer(source).networkSettings.networks.values
      where !network.networkID.isEmpty {
        let check = try await NetworkCheck.made(of: network.networkID, on: engine)
        if let owner = check.owner(of: name.description) {
          return PlannedObject(.container, id: owner.id, name: owner.displayName)
        }
      }
      return nil
    }
  }

  /// The container that has an address on a network of the engine.
  private func owner(
    ofAddress address: String, on engine: any ReadOnlyEngine
  ) async throws -> PlannedObject? {
    guard HostInText.address(in: address) == address else { return nil }
    return try await engine.listContainers().first { container in
      container.networkSettings?.networks.values.contains { $0.ipAddress == address } ?? false
    }.map { PlannedObject(.container, id: $0.id, name: $0.displayName) }
  }

  /// Whether a name that no container has means a host: one with a domain, an address, or this machine.
  private static func isHost(_ name: String) -> Bool {
    name.contains(".") || name.contains(":") || ["localhost", "internet", "outside"].contains(name)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let containers = plan.objects.filter { $0.kind == .container }
    if let network = plan.object(.network) {
      let check = try await NetworkCheck.made(of: network.id, on: access.engine)
      return Outcome(check.report, handoff: Handoff(objects: [network], findings: check.findings))
    }
    guard let source = containers.first else {
      let diagnosis = Diagnosis(
        of: try await ContainerFacts.pasted(error?.description ?? "", beside: access.engine))
      return Outcome(diagnosis.report, handoff: Handoff(findings: diagnosis.findings))
    }
    let isFromHost = try await isReachedFromHost(source.id, on: access.engine)
    guard !isFromHost, containers.count > 1 || target != nil else {
      return try await look(at: source, fromHost: isFromHost, with: access)
    }
    var report: Report
    if containers.count > 1 {
      let place = try await NetworkPlace.found(
        of: try await access.engine.inspectContainer(source.id), on: access.engine)
      let networks = try await access.engine.listNetworks()
      let other = try await access.engine.inspectContainer(containers[1].id)
      var way = Reachability(
        source: place, target: try await NetworkPlace.found(of: other, on: access.engine),
        listening: ListeningSocket.seen(in: other), port: goalPort?.value,
        traits: Dictionary(networks.map { ($0.name, $0.traits) }, uniquingKeysWith: { first, _ in first }))
      let goal = goalPort.map { "\(other.displayName):\($0)" } ?? other.displayName
      if way.obstacle == nil, let port = way.port, let address = way.addressFromHere {
        way.trial = try await PortTrial.made(on: port, of: other, at: address)
      }
      report = Self.report(from: source.name, to: goal, way.obstacle, way.checks)
      if let doubt = way.doubt { report.verdict = Verdict(.attention, doubt + ".") }
    } else {
      let goal = target?.name.description ?? ""
      var way = try await way(from: source.id, to: goal, on: access.engine)
      // The container itself can write the file that names them: only those that the plan shows are asked.
      if let step = way.names.flatMap(Self.asking), plan.steps.contains(step) {
        try await way.names?.ask()
      }
      report = Self.report(from: source.name, to: goal, way.obstacle, way.checks)
      if let doubt = way.doubt {
        report.verdict = Verdict(.attention, doubt)
      } else if way.obstacle == nil {
        report.verdict = Verdict(
          .good,
          "\(source.name) can reach \(goal), as far as the engine shows; whether \(goal) answers was not tried."
        )
      }
      report.append(.section("How it goes out", [.facts(way.facts)]))
    }
    return Outcome(report, handoff: Handoff(objects: containers))
  }

  static func fix(_ obstacle: Reachability.Obstacle) -> Block {
    .section(
      "Fix",
      [.paragraph(Block.Paragraph(obstacle.advice))]
        + (obstacle.commands.isEmpty ? [] : [.commands(obstacle.commands)]))
  }

  private static func report(
    from source: String, to goal: String, _ obstacle: Reachability.Obstacle?, _ checks: [Block.Criterion]
  ) -> Report {
    var report = Report(
      "Network diagnosis", subject: source,
      verdict: obstacle.map { Verdict(.bad, "\(source) cannot reach \(goal): \($0.cause).") }
        ?? Verdict(.good, "\(source) can reach \(goal), as far as the engine and the kernel show."))
    if let obstacle { report.append(fix(obstacle)) }
    report.append(.section("What was checked", [.checklist(checks)]))
    return report
  }
}

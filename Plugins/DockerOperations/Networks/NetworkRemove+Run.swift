internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension NetworkRemove: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    if !containers.isEmpty { return try await disconnection(in: access) }
    let targets = try await targets(in: access)
    guard !targets.isEmpty else {
      let spared = except.isEmpty ? "" : "other "
      return Plan("Every \(spared)network is in use: nothing to remove", effect: .observe)
    }
    let containers = try await access.engine.listContainers(all: true)
    var steps: [PlannedStep] = []
    for network in targets {
      guard !network.isBuiltIn else {
        throw Failure(
          code: "network.built-in",
          message: "\(network.name) is the engine's own network and cannot be removed",
          kind: .badInput)
      }
      let members = network.containers.sorted { $0.value.name < $1.value.name }
      guard members.isEmpty || force else {
        throw Failure(
          code: "network.in-use",
          message: "\(network.name) is in use by \(members.map(\.value.name).joined(separator: ", "))",
          remedy: "Disconnect or stop them first, or say --force to disconnect them.", kind: .badInput)
      }
      steps += members.map { id, member in
        PlannedStep(
          "Disconnect \(member.name) from \(network.name)", effect: .change,
          objects: [PlannedObject(.container, id: id, name: member.name), network.planned],
          command: ["docker", "network", "disconnect", network.name, member.name],
          undo: ["docker", "network", "connect", network.name, member.name],
          leaves: [
            Postcondition(
              PlannedObject(.container, id: id, name: member.name), .present, releases: [network.planned])
          ])
      }
      let absent = network.comers(among: containers)
      let consequence =
        absent.isEmpty ? "" : "; without it \(absent.joined(separator: ", ")) cannot be started any more"
      steps.append(
        PlannedStep(
          "Remove the network \(network.name) (\(network.driver), \(network.subnets))\(consequence)",
          effect: .destroy, objects: [network.planned], command: ["docker", "network", "rm", network.name],
          preconditions: [
            Precondition(
              network.planned, Self.usersFact,
              is: (members.map(\.value.name) + absent).joined(separator: ", "))
          ], leaves: [Postcondition(network.planned, .gone)]))
    }
    return Plan(steps)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Remove networks") { return Outcome(report) }
    for step in plan.steps where step.effect == .change {
      guard let container = step.objects.first(where: { $0.kind == .container }),
        let network = step.objects.first(where: { $0.kind == .network })
      else { continue }
      try await access.engine.disconnect(container: container.id, fromNetwork: network.id, force: force)
    }
    let doomed = plan.steps.filter { $0.effect == .destroy }.flatMap(\.objects)
    guard !doomed.isEmpty else {
      let names = plan.steps.compactMap { $0.objects.first?.name }.joined(separator: ", ")
      return Outcome(
        Report("Disconnect containers", subject: names, verdict: Verdict(.good, "Disconnected: \(names).")))
    }
    let batch = try await Batch(over: doomed, saying: "Removing", to: access.progress) { object in
      try await access.engine.removeNetwork(object.id)
      return Batch.State("removed")
    }
    return Outcome(
      batch.report("Remove networks", past: "removed"), failure: batch.failure, evidence: [Self.use(in: plan)]
    )
  }

  /// What a precondition of the containers on a network, or that come back to it, is called.
  private static let usersFact = "containers"

  /// Whether something that was still in use was removed, as it was looked at right before.
  private static func use(in plan: Plan) -> StandardEvidence {
    let used = plan.steps.flatMap(\.preconditions).filter { $0.fact == usersFact && !$0.value.isEmpty }
    return used.isEmpty
      ? .met(
        .nothingRemoved,
        "no container was on a network, or would come back to it, when it was looked at before it was removed"
      )
      : .broken(
        .nothingRemoved, used.map { "\($0.object.name) was used by \($0.value)" }.joined(separator: "; "))
  }

  private func targets(in access: ReadOnlyWorkspace) async throws -> [Network] {
    var ids: [String] = []
    for name in networks { ids.append(try await access.engine.network(named: name).id) }
    if ids.isEmpty, !unused, let received = received(in: access) { ids = [received.id] }
    if ids.isEmpty {
      guard unused else {
        throw ResolutionError.unnamed(
          .network, choices: try await access.engine.listNetworks().map(NamedObject.init))
      }
      let containers = try await access.engine.listContainers(all: true)
      ids = try await access.engine.listNetworks(filters: ["dangling": ["true"]])
        .filter { $0.isUnused(by: containers) }.map(\.id)
    }
    for name in except {
      let spared = try await access.engine.network(named: name).id
      ids.removeAll { $0 == spared }
    }
    var found: [Network] = []
    for id in ids where !found.contains(where: { $0.id == id }) {
      found.append(try await access.engine.inspectNetwork(id))
    }
    return found
  }

  /// The network that the steps before were about.
  private func received(in access: ReadOnlyWorkspace) -> PlannedObject? {
    access.received.lazy.compactMap { $0.object(.network) }.first
  }

  private func disconnection(in access: ReadOnlyWorkspace) async throws -> Plan {
    guard let name = networks.first else {
      throw ResolutionError.unnamed(
        .network, choices: try await access.engine.listNetworks().map(NamedObject.init))
    }
    let network = try await access.engine.network(named: name)
    var steps: [PlannedStep] = []
    for container in containers {
      let object = try await access.engine.container(named: container)
      steps.append(
        PlannedStep(
          "Disconnect \(object.name) from \(network.name)", effect: .change, objects: [object, network],
          command: ["docker", "network", "disconnect", network.name, object.name],
          undo: ["docker", "network", "connect", network.name, object.name],
          leaves: [Postcondition(object, .present, releases: [network])]))
    }
    return Plan(steps)
  }
}

extension Network {
  /// Whether no container is on it, running or not; the engine's own answer leaves out those that do not run, which would
  /// not start again without it, and on some engines those that do.
  func isUnused(by containers: [ContainerSummary]) -> Bool {
    !isBuiltIn && !containers.contains { $0.networkSettings?.networks[name] != nil }
  }

  /// The containers that are not on it now, and come back to it when they are started.
  fileprivate func comers(among containers: [ContainerSummary]) -> [String] {
    let idle = containers.filter { !$0.isAlive }
    return idle.filter { $0.networkSettings?.networks[name] != nil }.map(\.displayName).sorted()
  }
}

extension ContainerSummary {
  fileprivate var isAlive: Bool { [.running, .paused, .restarting].contains(state) }
}

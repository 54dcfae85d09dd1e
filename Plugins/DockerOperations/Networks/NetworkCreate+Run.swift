internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension NetworkCreate: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let existing = try await access.engine.listNetworks().first { $0.name == network.description }
    var connected: [PlannedObject] = []
    for name in containers { connected.append(try await access.engine.container(named: name)) }
    var steps: [PlannedStep] = []
    if let existing {
      // The engine would make a second network of the same name, which nobody wants.
      guard !connected.isEmpty else {
        throw Failure(
          code: "network.exists", message: "there is a network \"\(network)\" already (\(existing.driver))",
          remedy: "Give another name, or remove it first.", kind: .badInput)
      }
      steps.append(
        PlannedStep(
          "The network \(network) exists already: it is used", effect: .observe, objects: [existing.planned]))
    } else {
      try await checkThatItCanBeMade(on: access.engine)
      steps.append(
        PlannedStep(
          "Make the \(driver.rawValue) network \(network)\(details)", effect: .change,
          objects: [PlannedObject(.network, id: network.description)], command: command,
          undo: ["docker", "network", "rm", network.description],
          leaves: [.makes(.network, named: network.description)]))
    }
    let joined = existing?.planned ?? .made(.network, named: network.description)
    steps += connected.map {
      PlannedStep(
        "Connect \($0.name) to \(network)", effect: .change, objects: [$0],
        command: ["docker", "network", "connect", network.description, $0.name],
        undo: ["docker", "network", "disconnect", network.description, $0.name],
        leaves: [Postcondition($0, .present, uses: [joined])])
    }
    return Plan(steps)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let planned = plan.object(.network) else { throw Failure.unnamed(.network) }
    var id = planned.id
    if plan.steps.first?.effect == .change {
      var creation = NetworkCreation(network.description, driver: driver.rawValue)
      creation.isInternal = isolated
      creation.attachable = isAttachable
      creation.options = try driverOptions
      if subnet != nil || gateway != nil {
        var addresses = Network.IPAM()
        addresses.config = [Network.Pool(subnet: subnet?.description ?? "", gateway: gateway ?? "")]
        creation.ipam = addresses
      }
      id = try await access.engine.createNetwork(creation).id
    }
    let made = try await access.engine.inspectNetwork(id)
    let containers = plan.objects.filter { $0.kind == .container }
    var report: Report
    var failure: Failure?
    if containers.isEmpty {
      report = Report(
        "Make a network", subject: made.name,
        verdict: Verdict(
          .good,
          "\(made.name) is there" + (made.subnets.isEmpty ? "." : ", with the addresses \(made.subnets).")),
        blocks: [.paragraph(Block.Paragraph(made.traits.meaning))])
    } else {
      let batch = try await Batch(over: containers, saying: "Connecting", to: access.progress) { object in
        try await access.engine.connect(container: object.id, toNetwork: id)
        return Batch.State("on \(made.name)")
      }
      report = batch.report("Make a network", past: "connected to \(made.name)")
      failure = batch.failure
    }
    report.append(
      .commands([
        Block.Command(
          arguments: ["docker", "run", "--network", made.name, "IMAGE"],
          comment: "Containers on it find each other by name")
      ]))
    return Outcome(report, handoff: Handoff(objects: [made.planned]), failure: failure)
  }

  private var command: [String] {
    var command = ["docker", "network", "create", "--driver", driver.rawValue]
    if let subnet { command += ["--subnet", subnet.description] }
    if let gateway { command += ["--gateway", gateway] }
    if isolated { command.append("--internal") }
    if isAttachable { command.append("--attachable") }
    for (key, value) in (try? driverOptions.sorted(by: { $0.key < $1.key })) ?? [] {
      command += ["--opt", value.isEmpty ? key : "\(key)=\(value)"]
    }
    return command + [network.description]
  }
}

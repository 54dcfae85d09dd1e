internal import AgentKit
internal import DockerClient

extension ForeseenEngine {
  func listContainers(options: ContainerListOptions) async throws -> [ContainerSummary] {
    guard !facts(on: .container).isEmpty else { return try await engine.listContainers(options: options) }
    var wide = options
    // What runs by then may not run yet.
    (wide.all, wide.limit) = (true, nil)
    var found = try await foreseen(try await engine.listContainers(options: wide))
    // Whether what is yet to be made fits a filter, nobody knows.
    if options.filters.values.isEmpty { found = made(.container).map(ContainerSummary.init) + found }
    let isFiltered = options.filters.values["status"] != nil
    if !options.all, !isFiltered { found.removeAll { ![.running, .paused, .restarting].contains($0.state) } }
    return options.limit.map { Array(found.prefix($0)) } ?? found
  }

  /// Containers that are there now, as they will be.
  func foreseen(_ containers: [ContainerSummary]) async throws -> [ContainerSummary] {
    var foreseen: [ContainerSummary] = []
    for var container in containers {
      if let fact = foresight.fact(on: .container, container.id) {
        guard fact.state != .gone else { continue }
        // A list tells the ports of what runs alone.
        if fact.state == .running, container.state != .running {
          container.ports += try await ports(of: container)
        }
        container = container.foreseen(fact)
      }
      foreseen.append(container)
    }
    return foreseen
  }

  /// The ports of the host that a container takes when it is started.
  private func ports(of container: ContainerSummary) async throws -> [PortSummary] {
    let published = try await engine.inspectContainer(container.id).hostConfig.portBindings.sorted
    return published.flatMap { port, bindings in
      bindings.compactMap { binding in
        Int(binding.hostPort).map { HostPort($0, port.transport.rawValue, at: binding.hostIP).summary }
      }
    }
  }

  func inspectContainer(_ name: String, size: Bool) async throws -> Container {
    if let made = made(.container, name) { return Container(made) }
    let container = try await engine.inspectContainer(name, size: size)
    guard let fact = foresight.fact(on: .container, container.id) else { return container }
    guard fact.state != .gone else { throw Self.gone(.container, container.displayName) }
    return container.foreseen(fact)
  }

  func containerLogs(_ name: String, options: LogOptions) async throws -> LogStream {
    try await within(name).containerLogs(name, options: options)
  }

  func resumingContainerLogs(
    _ name: String, options: LogOptions, reconnection: Reconnection
  ) async throws -> ResumingLogLines {
    try await within(name).resumingContainerLogs(name, options: options, reconnection: reconnection)
  }

  func containerProcesses(_ name: String, arguments: String?) async throws -> ContainerProcesses {
    try await within(name).containerProcesses(name, arguments: arguments)
  }

  func containerStats(_ name: String, oneShot: Bool) async throws -> ContainerStats {
    try await within(name).containerStats(name, oneShot: oneShot)
  }

  func containerStatsStream(_ name: String) async throws -> StatsStream {
    try await within(name).containerStatsStream(name)
  }

  func containerChanges(_ name: String) async throws -> [FilesystemChange] {
    try await within(name).containerChanges(name)
  }

  func waitForContainer(_ name: String, until condition: WaitCondition) async throws -> ContainerExit {
    try await within(name).waitForContainer(name, until: condition)
  }

  func containerPathStatus(_ name: String, path: ContainerPath) async throws -> PathStatus {
    try await within(name).containerPathStatus(name, path: path)
  }

  func containerArchive(_ name: String, path: ContainerPath) async throws -> ContainerArchive {
    try await within(name).containerArchive(name, path: path)
  }

  func exportContainer(_ name: String) async throws -> ByteStream {
    try await within(name).exportContainer(name)
  }
}

extension Postcondition {
  /// The state of a container in the engine's word; nil where it stays as it is.
  fileprivate var status: ContainerStatus? {
    switch state {
    case .running: .running
    case .paused: .paused
    case .stopped: .exited
    case .present, .gone: nil
    }
  }

  fileprivate func used(_ kind: PlannedObject.Kind) -> [PlannedObject] { uses.filter { $0.kind == kind } }

  /// Puts a container on the networks that it joins, and takes it off those that it leaves.
  fileprivate func connect(_ networks: inout [String: EndpointSettings]) {
    for network in used(.network) where networks[network.name] == nil {
      networks[network.name] = EndpointSettings()
    }
    for network in releases { networks[network.name] = nil }
  }

  /// Mounts the volumes that a container does not have yet.
  fileprivate func mount(_ mounts: inout [MountPoint]) {
    let mounted = Set(mounts.map(\.name))
    mounts += used(.volume).map(\.handle).filter { !mounted.contains($0) }.map { MountPoint(foreseen: $0) }
  }
}

extension Container {
  /// A container that is yet to be made.
  fileprivate init(_ made: Postcondition) {
    let image = made.used(.image).first
    self.init(
      foreseen: made.object.id, name: made.object.name, image: image?.id ?? "", from: image?.name ?? "")
    self = foreseen(made)
  }

  /// The container as a step leaves it.
  fileprivate func foreseen(_ fact: Postcondition) -> Container {
    var container = self
    if let status = fact.status, status != state.status { container.state = ContainerState(foreseen: status) }
    if !container.state.running { container.networkSettings.ports = [:] }
    fact.connect(&container.networkSettings.networks)
    fact.mount(&container.mounts)
    return container
  }
}

extension ContainerSummary {
  /// A container that is yet to be made.
  fileprivate init(_ made: Postcondition) {
    let image = made.used(.image).first
    self.init(
      foreseen: made.object.id, name: made.object.name, image: image?.id ?? "", from: image?.name ?? "")
    self = foreseen(made)
  }

  /// The container as a step leaves it.
  fileprivate func foreseen(_ fact: Postcondition) -> ContainerSummary {
    var container = self
    if let status = fact.status, status != state {
      container.state = status
      container.status = status == .exited ? "Exited (0)" : "Up"
      if status == .exited { container.ports.removeAll { $0.publicPort != nil } }
      if status == .running { container.ports += fact.uses.compactMap { HostPort($0)?.summary } }
    }
    var networks = networkSettings ?? Networks()
    fact.connect(&networks.networks)
    container.networkSettings = networks
    fact.mount(&container.mounts)
    return container
  }
}

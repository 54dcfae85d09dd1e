internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

/// What is found out before anything is made.
extension ContainerRun {
  /// Steps that say which folders of this machine are to be mounted and are not there.
  func missingSources(in files: any ReadOnlyFiles) throws -> [PlannedStep] {
    try mounts.compactMap { mount in
      guard let path = try mount.hostPath.map(FilePath.init), files.kind(of: path) == .missing else {
        return nil
      }
      return PlannedStep(
        "\(files.absolute(path)) is not on this machine: unless the engine is on another one that has it, the container "
          + "will not be made", effect: .observe)
    }
  }

  /// What stands in the way of a new container, found out before anything is made.
  ///
  /// - Returns: The network that it joins, where one is named.
  func checkThatNothingIsInTheWay(in access: ReadOnlyWorkspace) async throws -> PlannedObject? {
    let others = try await access.engine.listContainers(all: true)
    if let name, let holder = others.first(where: { $0.displayName == name.description }) {
      throw Failure(
        code: "container.name-taken",
        message: "there is a container \(name) already (\(holder.image), \(holder.status))",
        remedy: "Give another name, or remove it: longshore run container.remove --containers \(name)",
        kind: .badInput)
    }
    for mapping in ports {
      guard let wanted = mapping.hostPorts,
        let holder = others.first(where: {
          $0.publishes(wanted, over: mapping.transport, at: mapping.address)
        })
      else { continue }
      throw Failure(
        code: "port.in-use",
        message: "port \(wanted.lowerBound) of the host is in use by the container \(holder.displayName)",
        remedy:
          "Publish another port, or stop it: longshore run container.stop --containers \(holder.displayName)",
        kind: .badInput)
    }
    guard let network else { return nil }
    return try await access.engine.network(named: network)
  }

  /// How the container and its volumes will be: an engine makes the volumes that are not there.
  func leaves(
    using used: [PlannedObject], in access: ReadOnlyWorkspace
  ) async throws -> [Postcondition] {
    let names = mounts.compactMap { $0.hostPath == nil ? $0.source : nil }
    let there = names.isEmpty ? [] : Set(try await access.engine.listVolumes().map(\.name))
    let new = names.filter { !there.contains($0) }.map { Postcondition.makes(.volume, named: $0) }
    // One that is waited for and goes when it ends is gone by then.
    guard !attach || !removeAfterwards else { return used.map { Postcondition($0, .present) } + new }
    let volumes = names.map(PlannedObject.volume)
    let published = ports.filter { $0.hostPorts?.count == $0.containerPorts?.count ?? 1 }.flatMap { mapping in
      mapping.hostPorts.map { $0.map { HostPort($0, mapping.transport, at: mapping.address).planned } } ?? []
    }
    return [
      .makes(
        .container, named: name?.description, attach ? .stopped : .running, using: used + volumes + published)
    ] + new
  }
}

extension ContainerSummary {
  /// Whether it publishes one of some ports of the host where they would be in another's way.
  fileprivate func publishes(_ wanted: ClosedRange<Int>, over transport: String, at address: String?) -> Bool
  {
    ports.contains { port in
      guard let taken = port.publicPort, wanted.contains(Int(taken)), port.type.rawValue == transport else {
        return false
      }
      let everywhere: Set<String?> = [nil, "", "0.0.0.0", "::"]
      return everywhere.contains(port.ip) || everywhere.contains(address) || port.ip == address
    }
  }
}

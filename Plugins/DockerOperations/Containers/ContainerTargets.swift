internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension ReadOnlyWorkspace {
  /// The containers that are meant: those that were named, each once; else the one that the steps before were about.
  ///
  /// - Throws: `ResolutionError`: a name fits none or several, or nothing says which container is meant. `DockerError`.
  func containers(named names: [ContainerName]) async throws -> [Container] {
    var ids: [String] = []
    for name in names { ids.append(try await engine.container(named: name).id) }
    if ids.isEmpty, let received = received.lazy.compactMap({ $0.object(.container) }).first {
      ids = [received.id]
    }
    guard !ids.isEmpty else {
      throw ResolutionError.unnamed(
        .container, choices: try await engine.listContainers(all: true).map(NamedObject.init))
    }
    return try await inspected(ids)
  }

  /// The containers that are meant: those that were named, or else a whole of them; without those to be left alone.
  ///
  /// - Parameters:
  ///   - names: Those that were named.
  ///   - isWhole: Whether every container is meant where none is named.
  ///   - project: The Compose project that they belong to; all of its containers where none is named.
  ///   - exceptions: Those to be left alone.
  ///   - isMeant: Which of a whole are meant.
  /// - Throws: `ResolutionError`, `Failure`, `DockerError`.
  func containers(
    named names: [ContainerName], orAll isWhole: Bool, of project: ProjectName?,
    except exceptions: [ContainerName], where isMeant: (Container) -> Bool
  ) async throws -> [Container] {
    var found: [Container]
    if let project {
      var chosen: [PlannedObject] = []
      // Another project may have a service of that name too.
      for name in names { chosen += try await engine.containers(of: try ServiceName(name.description)) }
      let members = try await engine.containers(chosen, ofProject: project.description)
      found = try await inspected(members.map(\.id))
    } else if isWhole, names.isEmpty {
      found = try await inspected(try await engine.listContainers(all: true).map(\.id))
    } else {
      found = try await containers(named: names)
    }
    if names.isEmpty, isWhole || project != nil { found = found.filter(isMeant) }
    var spared: Set<String> = []
    for name in exceptions {
      // Of a project its own service is meant, whatever else is called so.
      let service = try ServiceName(name.description)
      let own =
        project == nil
        ? []
        : try await engine.containers(of: service).map(\.id).filter { id in
          found.contains { $0.id == id }
        }
      spared.formUnion(own.isEmpty ? [try await engine.container(named: name).id] : own)
    }
    return found.filter { !spared.contains($0.id) }
  }

  /// Everything about the containers of some ids, each once. One that is gone meanwhile is left out.
  func inspected(_ ids: [String]) async throws -> [Container] {
    var seen: Set<String> = []
    var found: [Container] = []
    for id in ids where seen.insert(id).inserted {
      do {
        found.append(try await engine.inspectContainer(id))
      } catch let error as DockerError where error.code == .notFound {
        continue
      }
    }
    return found
  }
}

extension Container {
  /// The container as an object of a plan.
  var planned: PlannedObject { PlannedObject(.container, id: id, name: displayName) }

  /// How a step leaves it.
  func left(_ state: Postcondition.State) -> Postcondition {
    let networks = networkSettings.networks.filter { !Network.builtInNames.contains($0.key) }
    let volumes = Set(mounts.filter { $0.type == .volume && !$0.name.isEmpty }.map(\.name))
    return Postcondition(
      planned, state,
      uses: [PlannedObject(.image, id: image, name: config.image)]
        + networks.sorted { $0.key < $1.key }.map {
          PlannedObject(.network, id: $0.value.networkID, name: $0.key)
        } + volumes.sorted().map(PlannedObject.volume))
  }

  /// What a step that takes it away relies on: that it is still as it was looked at.
  var standing: [Precondition] {
    [Precondition(planned, Self.stateFact, is: state.status.rawValue), sameImage]
  }

  /// What a precondition of its state is called.
  static let stateFact = "state"

  /// What a step that only changes its state relies on: its state may change while somebody thinks it over.
  var sameImage: Precondition { Precondition(planned, "image", is: image) }

  /// Its state with what matters about it: "running", "exited (137)".
  var stateWords: String {
    switch state.status {
    // How one ends that runs still, nobody knows.
    case .exited where state.isForeseen: "stopped by then"
    case .exited, .dead: "\(state.status) (\(state.exitCode))"
    case .running:
      state.health.map { $0.status == HealthStatus.none ? "running" : "running, \($0.status)" } ?? "running"
    default: state.status.rawValue
    }
  }
}

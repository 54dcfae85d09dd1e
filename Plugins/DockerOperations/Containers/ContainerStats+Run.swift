internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension ContainerStats: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let targets = try await targets(in: access)
    guard !targets.isEmpty else { return Plan("No container runs: nothing to measure", effect: .observe) }
    let time = watch.map { " for \($0)" } ?? ""
    return Plan(
      "Measure what \(targets.map(\.name).joined(separator: ", ")) use\(targets.count == 1 ? "s" : "")\(time)",
      effect: .observe, objects: targets,
      command: ["docker", "stats"] + (watch == nil ? ["--no-stream"] : []) + targets.map(\.name))
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Resources") { return Outcome(report) }
    let uses = try await measured(plan.objects, with: access)
    guard !uses.isEmpty else {
      throw Failure(
        code: "container.not-running", message: "none of them runs any more", remedy: nil, kind: .failed)
    }
    var host: Int?
    if propose, !Task.isCancelled { host = try? await access.engine.info().ncpu }
    var outcome = Outcome(
      report(on: uses, hostProcessors: host),
      handoff: Handoff(objects: plan.objects, findings: uses.flatMap(\.warnings)))
    outcome.isWholeWhenStopped = true
    return outcome
  }

  private func targets(in access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    guard containers.isEmpty else {
      let found = try await access.containers(named: containers)
      if let idle = found.first(where: { !$0.state.running }) {
        throw Failure(
          code: "container.not-running",
          message: "\(idle.displayName) is \(idle.state.status) and uses nothing",
          remedy: "See why: longshore run container.debug --container \(idle.displayName)", kind: .badInput)
      }
      return found.map(\.planned)
    }
    return try await access.engine.listContainers().map {
      PlannedObject(.container, id: $0.id, name: $0.displayName)
    }.sorted { $0.name < $1.name }
  }

  /// Measures all containers at the same time; one that ends meanwhile is left out.
  private func measured(_ objects: [PlannedObject], with access: Workspace) async throws -> [ContainerUse] {
    var containers: [Container] = []
    for object in objects {
      guard let container = try await access.engine.inspectedIfThere(object.id), container.state.running
      else { continue }
      containers.append(container)
    }
    let look = look(isWatched: access.progress.isWatched)
    if look != .once {
      let length: Duration? = if case .time(let span) = look { span } else { nil }
      let watch = ResourceWatch(containers: containers, length: length) { report(on: $0, isSnapshot: true) }
      return try await watch.uses(from: access.engine, telling: access.progress)
    }
    access.progress("Measuring")
    return try await measuredOnce(containers, from: access.engine)
  }

  /// How long somebody looks.
  private enum Look: Equatable {
    case once
    case time(Duration)
    case untilStopped
  }

  private func look(isWatched: Bool) -> Look {
    if let watch { return .time(.seconds(min(max(watch.wholeSeconds, 2), Self.longestWatch))) }
    if live, isWatched { return .untilStopped }
    return propose ? .time(.seconds(Self.proposalWatch)) : .once
  }

  private func measuredOnce(_ containers: [Container], from engine: any Engine) async throws -> [ContainerUse]
  {
    var uses: [String: ContainerUse] = [:]
    for start in stride(from: 0, to: containers.count, by: Self.mostAtOnce) {
      try await withThrowingTaskGroup(of: ContainerUse?.self) { group in
        for container in containers[start..<min(start + Self.mostAtOnce, containers.count)] {
          group.addTask {
            do {
              return ResourceSample(try await engine.containerStats(container.id)).map {
                ContainerUse(container: container, samples: [$0])
              }
            } catch let error as DockerError where error.code == .notFound {
              return nil
            }
          }
        }
        for try await use in group { if let use { uses[use.container.id] = use } }
      }
    }
    return containers.compactMap { uses[$0.id] }
  }

  private static let longestWatch = 86400
  private static let mostAtOnce = 32
  /// Seconds that a proposal watches unless told.
  private static let proposalWatch = 10
}

internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension SystemPrune: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let removal = try await removal(from: access.engine)
    guard !removal.isEmpty else { return Plan("Nothing is unused: nothing to remove", effect: .observe) }
    return Plan(removal.steps)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Clean up") { return Outcome(report) }
    let before = try await access.engine.countedDiskUsage()
    let kept = try await removal(from: access.engine).kept
    let batch = try await Batch(over: plan.objects, saying: "Removing", to: access.progress) { object in
      try await remove(object, with: access.engine)
      return Batch.State("removed")
    }
    access.progress("The engine measures again")
    let after = try await access.engine.countedDiskUsage()
    let freed = before.total - after.total
    var report = batch.report("Clean up", past: "removed")
    report.verdict = Verdict(
      batch.failures.isEmpty ? .good : .bad,
      "\(batch.done.count.counted("thing")) removed, \(Block.Unit.bytes.text(Double(max(0, freed)))) freed.")
    report.append(
      .metrics([
        Block.Metric(
          "On the engine's disk", before: Double(before.total), Double(after.total), .bytes, better: .lower)
      ]))
    if !kept.isEmpty { report.append(.section("What was kept", [.facts(kept)])) }
    return Outcome(report)
  }

  private func removal(from engine: any ReadOnlyEngine) async throws -> UnusedThings {
    var found = UnusedThings(
      usage: try await engine.countedDiskUsage(),
      networks: try await engine.listNetworks(filters: ["dangling": ["true"]]))
    found.select(
      allImages: all, volumes: volumes, onlyBuildCache: onlyBuildCache,
      olderThan: olderThan.map { Timestamp.now.seconds - Int64($0.seconds) }, goal: goal?.size.bytes)
    return found
  }

  private func remove(_ object: PlannedObject, with engine: any Engine) async throws {
    switch object.kind {
    case .container: try await engine.removeContainer(object.id)
    case .image:
      // An image under several names goes with the last of them; unnamed ones go by id.
      try await engine.removeImage(object.name.contains(":") ? object.name : object.id)
    case .network: try await engine.removeNetwork(object.id)
    case .volume: try await engine.removeVolume(object.id)
    case .engine:
      var filters: [String: [String]] = [:]
      if let olderThan { filters["until"] = ["\(olderThan.wholeSeconds)s"] }
      _ = try await engine.pruneBuildCache(BuildCachePruneOptions(all: all, filters: Filters(filters)))
    default: break
    }
  }
}

extension DiskUsage {
  /// Bytes of everything.
  fileprivate var total: Int { byKind.reduce(0) { $0 + $1.size } }
}

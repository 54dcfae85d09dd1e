internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension SystemPrune: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let removal = try await removal(from: access.engine)
    let keeping = removal.keeping.map { [$0] } ?? []
    guard !removal.isEmpty else {
      let nothing = keeping.isEmpty ? "Nothing is unused: nothing to remove" : "Nothing to remove"
      return Plan([PlannedStep(nothing, effect: .observe)] + keeping)
    }
    return Plan([removal.summary] + removal.steps + keeping)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Clean up") { return Outcome(report) }
    let before = try await access.engine.countedDiskUsage()
    let removal = try await removal(from: access.engine)
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
    report.append(.section("Kind by kind", [.table(Self.table(removal, before: before, after: after))]))
    if !removal.kept.isEmpty { report.append(.section("What was kept", [.facts(removal.kept)])) }
    return Outcome(
      report, failure: batch.failure,
      evidence: [
        .met(
          .nothingRemoved,
          "no container ran, and none that stays used an image, a network or a volume, when it was looked at before it was removed"
        )
      ])
  }

  private func removal(from engine: any ReadOnlyEngine) async throws -> UnusedThings {
    var found = UnusedThings(
      usage: try await engine.countedDiskUsage(),
      networks: try await engine.listNetworks(filters: ["dangling": ["true"]]))
    found.select(
      allImages: all, volumes: volumes, onlyBuildCache: onlyBuildCache, label: label,
      olderThan: olderThan.map { Timestamp.now.seconds - Int64($0.seconds) }, goal: goal?.size.bytes)
    return found
  }

  /// What was foreseen for each kind, and what became of it.
  private static func table(_ removal: UnusedThings, before: DiskUsage, after: DiskUsage) -> Block.Table {
    func text(_ bytes: Int) -> Block.Cell { Block.Cell(Block.Unit.bytes.text(Double(max(0, bytes)))) }
    return Block.Table(
      columns: [
        Block.Column("Kind", style: .strong), Block.Column("Foreseen", .trailing),
        Block.Column("Before", .trailing), Block.Column("Now", .trailing),
        Block.Column("Freed", .trailing),
      ],
      rows: zip(before.byKind, after.byKind).map { old, new in
        [
          Block.Cell(old.name), text(removal.freedByKind[old.name] ?? 0), text(old.size), text(new.size),
          text(old.size - new.size),
        ]
      })
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

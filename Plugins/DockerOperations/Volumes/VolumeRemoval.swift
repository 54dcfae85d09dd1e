internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

/// What the removal of volumes has in common, whether they were named or found.
enum VolumeRemoval {
  /// A step for each volume, with what it holds.
  static func plan(_ volumes: [Volume], sizes: [String: Int], force: Bool = false) -> Plan {
    Plan(
      volumes.map { volume in
        var details = [volume.driver]
        if let size = sizes[volume.name] { details.append(MemoryText.words(size)) }
        if let made = volume.createdAt { details.append("made " + made.day) }
        return PlannedStep(
          "Remove the volume \(volume.name.shownVolumeName) with all data in it (\(details.joined(separator: ", ")))",
          effect: .destroy, objects: [volume.planned],
          command: ["docker", "volume", "rm"] + (force ? ["--force"] : []) + [volume.name],
          preconditions: volume.standing, leaves: [Postcondition(volume.planned, .gone)])
      })
  }

  /// Removes what a plan names.
  static func run(_ plan: Plan, sizes: [String: Int], force: Bool = false, with access: Workspace)
    async throws -> Outcome
  {
    if let report = plan.nothingToDo("Remove volumes") { return Outcome(report) }
    let batch = try await Batch(over: plan.objects, saying: "Removing", to: access.progress) { object in
      try await access.engine.removeVolume(object.id, force: force)
      return Batch.State("removed")
    }
    var report = batch.report("Remove volumes", past: "removed")
    let freed = batch.done.reduce(0) { $0 + (sizes[$1.id] ?? 0) }
    if freed > 0 { report.append(.facts([Block.Fact("Freed", MemoryText.words(freed))])) }
    return Outcome(
      report, failure: batch.failure,
      evidence: [
        .met(.nothingRemoved, "no container referred to a volume when it was looked at before it was removed")
      ])
  }
}

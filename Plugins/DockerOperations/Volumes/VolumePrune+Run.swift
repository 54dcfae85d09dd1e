internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension VolumePrune: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let (doomed, spared) = try await sorted(with: access.engine)
    guard !doomed.isEmpty else {
      let kept = spared.isEmpty ? "" : "; \(spared.count.counted("named volume")) would need --all"
      return Plan("No unused anonymous volume: nothing to remove" + kept, effect: .observe)
    }
    return VolumeRemoval.plan(doomed, sizes: try await access.engine.volumeSizes)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let spared = try await sorted(with: access.engine).spared
    var outcome = try await VolumeRemoval.run(
      plan, sizes: try await access.engine.volumeSizes, with: access)
    if !spared.isEmpty {
      outcome.report.append(
        .section(
          "Kept although nothing uses it",
          [.facts(spared.map { Block.Fact($0.volume.name.shownVolumeName, $0.reason) })]))
    }
    return outcome
  }

  /// The volumes that no container refers to: those to remove, and those that stay with the reason why.
  private func sorted(
    with engine: any ReadOnlyEngine
  ) async throws -> (doomed: [Volume], spared: [(volume: Volume, reason: String)]) {
    // A slip in what is to be kept must not cost it.
    for name in keep { _ = try await engine.volume(named: name) }
    var doomed: [Volume] = []
    var spared: [(Volume, String)] = []
    var filters: [String: [String]] = ["dangling": ["true"]]
    if let label { filters["label"] = [label.description] }
    for volume in try await engine.listVolumes(filters: Filters(filters)).sorted(by: { $0.name < $1.name }) {
      if keep.contains(where: { $0.description == volume.name }) {
        spared.append((volume, "it was said to be kept"))
      } else if !all && !volume.name.isAnonymousVolumeName {
        spared.append((volume, "it has a name; say --all to remove such volumes too"))
      } else {
        doomed.append(volume)
      }
    }
    return (doomed, spared)
  }
}

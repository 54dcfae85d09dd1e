internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension VolumeInspect: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let object = try await access.engine.volume(named: volume)
    return Plan(
      "Read everything about the volume \(object.name)", effect: .observe, objects: [object],
      command: ["docker", "volume", "inspect", object.id])
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.volume) else { throw Failure.unnamed(.volume) }
    let volume = try await access.engine.inspectVolume(object.id)
    let size = try await access.engine.volumeSizes[volume.name]
    let containers = try await access.engine.listContainers(all: true, filters: ["volume": [volume.name]])
    let mounted = containers.flatMap { container in
      container.mounts.filter { $0.name == volume.name }.map { (container, $0) }
    }
    var facts = [
      Block.Fact("Driver", volume.driver), Block.Fact("Size", size.map(MemoryText.words) ?? "not known"),
      Block.Fact("On the host", volume.mountpoint), Block.Fact("Scope", volume.scope),
    ]
    if let made = volume.createdAt { facts.append(Block.Fact("Made", made.age(at: .now))) }
    facts += volume.options.sorted { $0.key < $1.key }.map {
      Block.Fact("Option \($0.key)", $0.value.masked(as: $0.key))
    }
    facts += volume.labels.sorted { $0.key < $1.key }.map {
      Block.Fact("Label \($0.key)", $0.value.masked(as: $0.key))
    }
    let users =
      mounted.isEmpty
      ? Block.paragraph("No container refers to it: a prune of all volumes would remove it.")
      : Block.table(
        Block.Table(
          columns: [
            Block.Column("Container", style: .strong), "State", Block.Column("At", style: .code), "Access",
          ],
          rows: mounted.map { container, mount in
            [
              Block.Cell(container.displayName), Block.Cell(container.status),
              Block.Cell(mount.destination), Block.Cell(mount.rw ? "read and write" : "read-only"),
            ]
          }))
    return Outcome(
      Report(
        "Volume", subject: object.name,
        verdict: Verdict(
          .good,
          mounted.isEmpty
            ? "\(object.name) is used by no container."
            : "\(object.name) is used by \(Set(containers.map(\.id)).count.counted("container"))."),
        blocks: [.section("What it is", [.facts(facts)]), .section("Who uses it", [users])]),
      handoff: Handoff(objects: [object]))
  }
}

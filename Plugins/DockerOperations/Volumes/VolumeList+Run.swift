internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension VolumeList: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    Plan(
      size ? "List the volumes, and measure them" : "List the volumes", effect: .observe,
      command: size
        ? ["docker", "system", "df", "--verbose"]
        : ["docker", "volume", "ls"] + filters.flatMap { ["--filter", "\($0.0)=\($0.1)"] })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let volumes = try await access.engine.listVolumes(
      filters: Filters(Dictionary(filters.map { ($0.0, [$0.1]) }, uniquingKeysWith: +))
    ).sorted { $0.name < $1.name }
    let users = try await VolumeUsers(access.engine)
    let sizes = size ? try await access.engine.volumeSizes : [:]
    let idle = volumes.count { users.of($0.name).isEmpty }
    var sentence = volumes.isEmpty ? "There are no such volumes." : "\(volumes.count.counted("volume"))"
    if !volumes.isEmpty {
      let others = idle == volumes.count ? "" : "\(idle) of them "
      sentence += idle == 0 ? ", all in use." : ", \(others)used by no container."
    }
    let report = Report(
      "Volumes", verdict: Verdict(.good, sentence),
      blocks: [
        .table(
          Block.Table(
            columns: [Block.Column("Name", style: .strong), "Driver"]
              + (size ? [Block.Column("Size", .trailing)] : []) + ["Used by", "Made"],
            rows: volumes.map { volume in
              let used = users.of(volume.name)
              return [Block.Cell(volume.name.shownVolumeName), Block.Cell(volume.driver)]
                + (size ? [Block.Cell(sizes[volume.name].map(MemoryText.words) ?? "not known")] : [])
                + [
                  Block.Cell(used.isEmpty ? "nothing" : used.joined(separator: ", ")),
                  Block.Cell(volume.createdAt?.age(at: .now) ?? ""),
                ]
            }))
      ])
    return Outcome(report, handoff: Handoff(objects: volumes.map(\.planned)))
  }

  static func names(with access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    try await access.engine.listVolumes().map(\.planned)
  }

  private var filters: [(String, String)] {
    [("name", name?.description), ("dangling", unused ? "true" : nil)]
      .compactMap { key, value in value.map { (key, $0) } }
  }
}

extension Volume {
  /// The volume as an object of a plan; its name is all that identifies it.
  var planned: PlannedObject { .volume(named: name) }

  /// What a step relies on that its data do not survive: that nobody made another volume of that name since.
  var standing: [Precondition] {
    createdAt.map { [Precondition(planned, "made", is: $0.description)] } ?? []
  }
}

extension PlannedObject {
  /// A volume. It has no id but its name.
  static func volume(named name: String) -> PlannedObject {
    PlannedObject(.volume, id: name, name: name.shownVolumeName)
  }
}

extension String {
  /// A volume's name as it is shown: one that the engine made up is cut as ids are.
  var shownVolumeName: String { isAnonymousVolumeName ? String(prefix(12)) : self }
}

extension ReadOnlyEngine {
  /// Bytes of every volume whose driver can say, by name. The engine has to count.
  var volumeSizes: [String: Int] {
    get async throws {
      let sizes = try await countedDiskUsage().volumes.compactMap { volume in
        volume.usageData.flatMap { $0.size >= 0 ? (volume.name, $0.size) : nil }
      }
      return Dictionary(sizes, uniquingKeysWith: { first, _ in first })
    }
  }
}

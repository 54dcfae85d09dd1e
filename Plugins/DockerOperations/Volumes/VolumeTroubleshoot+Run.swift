internal import AgentKit
internal import Archives
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension VolumeTroubleshoot: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    if container == nil, volume == nil, error != nil {
      return Plan("Explain the error that was given", effect: .observe)
    }
    let objects = try await targets(in: access)
    return Plan(
      objects.map { object in
        PlannedStep(
          "Read the mounts of \(object.name), and what it sees there", effect: .observe, objects: [object],
          command: ["docker", "inspect", "--format", "{{json .Mounts}}", object.name])
      })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let containers = plan.objects.filter { $0.kind == .container }
    guard let first = containers.first else {
      let diagnosis = Diagnosis(
        of: try await ContainerFacts.pasted(error?.description ?? "", beside: access.engine))
      return Outcome(diagnosis.report, handoff: Handoff(findings: diagnosis.findings))
    }
    let diagnosis = Diagnosis(of: try await ContainerFacts.gathered(of: first.id, from: access.engine))
    if let rule = diagnosis.best?.rule, Self.rulesOfMounts.contains(rule) {
      return Outcome(
        diagnosis.report, handoff: Handoff(objects: containers, findings: diagnosis.findings))
    }
    var concerned: String?
    if let volume { concerned = try await access.engine.volume(named: volume).id }
    var checks: [MountCheck] = []
    var findings: [Finding] = []
    var notes: [String] = []
    for object in containers {
      let container = try await access.engine.inspectContainer(object.id)
      let its = try await Self.checks(of: container, on: access.engine)
      checks += its
      findings += try await self.findings(its, about: concerned, in: container, on: access.engine)
      if container.hostConfig.readonlyRootfs { notes.append("its own file system is read-only") }
      notes += container.hostConfig.tmpfs.keys.sorted().map {
        "\($0) is in memory, and empty after every start"
      }
    }
    let names = containers.map(\.name).joined(separator: ", ")
    var report = Report(
      "Mount diagnosis", subject: names,
      verdict: findings.first.map {
        Verdict(.attention, "\(names): \($0.message).")
      }
        ?? Verdict(
          .good,
          (checks.isEmpty
            ? "\(names) has no mounts: what it writes goes when it is removed"
            : "Nothing is wrong with the \(checks.count.counted("mount")) of \(names)")
            + notes.map { "; \($0)" }.joined() + "."))
    if !findings.isEmpty { report.append(.section("What was found", [.findings(Block.Findings(findings))])) }
    if !checks.isEmpty { report.append(.section("Mounts", [.table(Self.table(checks))])) }
    return Outcome(report, handoff: Handoff(objects: containers, findings: findings))
  }

  private static let rulesOfMounts: Set<String> = [
    MountMismatch.id, ReadOnlyFilesystem.id, PermissionDenied.id, DiskFull.id, EntrypointMissing.id,
    BindSourceMissing.id, BindSourceRefused.id, MountsDenied.id, DuplicateMount.id, MountReplaced.id,
    HiddenByMount.id, FolderForFile.id,
  ]

  private func targets(in access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    if let container { return [try await access.engine.container(named: container)] }
    let all = try await access.engine.listContainers(all: true)
    guard let volume else {
      throw ResolutionError.unnamed(.container, choices: all.map(NamedObject.init))
    }
    let object = try await access.engine.volume(named: volume)
    let users = all.filter { $0.mounts.contains { $0.name == object.id } }
    guard !users.isEmpty else {
      throw Failure(
        code: "volume.unused", message: "no container mounts \(object.name)",
        remedy: "Its files are safe in it: mount it with --mount source=\(object.name),target=/data.",
        kind: .badInput)
    }
    return users.map { PlannedObject(.container, id: $0.id, name: $0.displayName) }
  }

  /// What is worth saying: about the path that was named, else about the volume, else about every mount.
  private func findings(
    _ checks: [MountCheck], about volume: String?, in container: Container, on engine: any Engine
  ) async throws -> [Finding] {
    guard let path = path?.description, path.hasPrefix("/") else {
      return checks.filter { volume == nil || $0.mount.name == volume }.flatMap(\.findings)
    }
    let status = try? await engine.containerPathStatus(container.id, path: ContainerPath(rawValue: path))
    try Task.checkCancellation()
    let check = PathCheck(path: path, container: container, exists: status != nil)
    if let finding = check.finding { return [finding] }
    return checks.filter { $0.mount == check.mount }.flatMap(\.findings)
  }

  private static func checks(
    of container: Container, on engine: any Engine
  ) async throws -> [MountCheck] {
    var checks: [MountCheck] = []
    for mount in container.mounts.sorted(by: { $0.destination < $1.destination }) {
      let path = ContainerPath(rawValue: mount.destination)
      let status = try? await engine.containerPathStatus(container.id, path: path)
      let look = status == nil ? nil : try? await Self.look(at: path, of: container.id, on: engine)
      checks.append(
        MountCheck(
          mount: mount, status: status, isEmpty: status?.isDirectory == true ? look?.isEmpty : nil,
          owner: look?.owner, user: container.config.user))
      try Task.checkCancellation()
    }
    return checks
  }

  /// Whose a folder is and whether its archive holds more than itself; reads no further than that.
  private static func look(
    at path: ContainerPath, of id: String, on engine: any Engine
  ) async throws -> (owner: Int?, isEmpty: Bool) {
    var reader = TarReader(limits: TarLimits(linksOutside: .kept, devices: .skipped))
    var owner: Int?
    for try await piece in try await engine.containerArchive(id, path: path).bytes {
      reader.append(piece)
      while let event = try reader.next() {
        if case .entry(let entry) = event, owner == nil { owner = entry.user }
        if reader.entryCount > 1 { return (owner, false) }
      }
    }
    return (owner, reader.entryCount <= 1)
  }

  private static func table(_ checks: [MountCheck]) -> Block.Table {
    Block.Table(
      columns: [
        Block.Column("In the container", style: .code), "From", "Kind", "Access", "Permissions", "Holds",
      ],
      rows: checks.map { check in
        [
          Block.Cell(check.mount.destination), Block.Cell(check.source),
          Block.Cell(check.mount.type.rawValue),
          Block.Cell(check.mount.rw ? "read and write" : "read-only"),
          Block.Cell(check.status.map { String($0.permissions, radix: 8) } ?? "not known"),
          Block.Cell(check.isEmpty.map { $0 ? "nothing" : "files" } ?? ""),
        ]
      })
  }
}

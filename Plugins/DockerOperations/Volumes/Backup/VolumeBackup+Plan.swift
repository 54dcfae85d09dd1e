internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension VolumeBackup: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    restore ? try await restorePlan(with: access) : try await backupPlan(with: access)
  }

  private func backupPlan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let object = try await access.engine.volume(named: volume)
    let path = try place(for: object, in: access.files)
    if let ending = Self.foreignEndings.first(where: { path.lowercased().hasSuffix($0) }) {
      throw Failure(
        code: "backup.format", message: "\(ending) is no format that it writes",
        remedy: "Let the name end in .tar.gz, or in .tar for one that is not packed.", kind: .badInput)
    }
    for taken in [path, path + Self.checksumEnding]
    where access.files.kind(of: try FilePath(taken)) != .missing {
      throw Failure.fileExists(taken)
    }
    let users = try await VolumeUsers(access.engine).running(on: object.id)
    var steps = stopping(users)
    if !stopContainers, !users.isEmpty {
      steps.append(
        PlannedStep(
          "\(Self.names(users)) may write to it meanwhile: a file that is half written comes along as it is "
            + "(--stop-containers stops them for that time)", effect: .observe))
    }
    let size = try await access.engine.volumeSizes[object.id]
    steps.append(
      PlannedStep(
        "Write what the volume \(object.name) holds\(Self.words(size)) to \(path) and its checksum to "
          + "\(path)\(Self.checksumEnding), through a container that never runs and is removed",
        effect: .change, objects: [object, PlannedObject(.file, id: path)],
        command: Self.mounting(object.id, readOnly: true) + ["tar", "-c", "-C", "/volume", "."],
        leaves: [Postcondition(object, .present), Postcondition(PlannedObject(.file, id: path), .present)]))
    return Plan(steps)
  }

  private func restorePlan(with access: ReadOnlyWorkspace) async throws -> Plan {
    guard let archive else {
      throw Failure(
        code: "backup.no-archive", message: "nothing says which archive \(volume) is to be filled from",
        remedy: "Say it: --archive FILE.", kind: .needsAnswer)
    }
    let path = access.files.absolute(archive)
    guard access.files.kind(of: archive) == .file else {
      throw Failure(
        code: "backup.unreadable", message: "there is no file \(path)", remedy: "Check the path.",
        kind: .badInput)
    }
    let file = PlannedObject(.file, id: path)
    let sameArchive = Precondition(file, ContentsDigest.fact, is: try await ContentsDigest.of(file: path))
    let command = Self.mounting(volume.description, readOnly: false) + ["tar", "-x", "-C", "/volume"]
    // By its whole name only: what is meant as a new volume must not fill one with a name like it.
    guard let existing = try await access.engine.listVolumes().first(where: { $0.name == volume.description })
    else {
      return Plan([
        PlannedStep(
          "Make the volume \(volume) and fill it from \(path), then compare file by file", effect: .change,
          objects: [PlannedObject(.volume, id: volume.description), file], command: command,
          undo: ["docker", "volume", "rm", volume.description], preconditions: [sameArchive],
          leaves: [.makes(.volume, named: volume.description)])
      ])
    }
    let users = try await VolumeUsers(access.engine).running(on: existing.name)
    guard users.isEmpty || stopContainers else { throw Self.isUsed(existing.name, by: users) }
    let size = try await access.engine.volumeSizes[existing.name]
    guard overwrite || size == 0 || size == nil else { throw Self.holdsFiles(existing.name) }
    return Plan(
      stopping(users) + [
        PlannedStep(
          overwrite
            ? "Fill the volume \(existing.name)\(Self.words(size)) from \(path): files of the same name in it are replaced"
            : "Fill the empty volume \(existing.name) from \(path), then compare file by file",
          effect: overwrite ? .destroy : .change, objects: [existing.planned, file], command: command,
          preconditions: existing.standing + [sameArchive],
          leaves: [Postcondition(existing.planned, .present)])
      ])
  }

  /// The endings of archives that it does not write: what is in a file should be what its name says.
  private static let foreignEndings = [".zip", ".xz", ".zst", ".bz2", ".lz4", ".7z", ".rar"]

  /// What a checksum's file is called, behind the archive's name: as `sha256sum` writes and checks it.
  static let checksumEnding = ".sha256"

  static func isUsed(_ volume: String, by users: [ContainerSummary]) -> Failure {
    Failure(
      code: "volume.in-use", message: "\(names(users)) uses \(volume) and runs",
      remedy: "Say --stop-containers to stop it for that time, or fill another volume.", kind: .badInput)
  }

  static func holdsFiles(_ volume: String) -> Failure {
    Failure(
      code: "volume.not-empty", message: "\(volume) holds files, and nothing is overwritten",
      remedy: "Fill a volume of another name, or say --overwrite.", kind: .badInput)
  }

  /// Where the archive goes: where it was said, a name of the volume's own in a folder.
  private func place(for volume: PlannedObject, in files: any ReadOnlyFiles) throws -> String {
    let name = volume.name + ".tar.gz"
    guard let archive else { return files.absolute(try FilePath(name)) }
    let path = files.absolute(archive)
    return files.kind(of: archive) == .folder ? path + "/" + name : path
  }

  private func stopping(_ users: [ContainerSummary]) -> [PlannedStep] {
    guard stopContainers else { return [] }
    return users.map { user in
      let object = PlannedObject(.container, id: user.id, name: user.displayName)
      return PlannedStep(
        "Stop \(user.displayName) meanwhile; it is started again afterwards, whatever happens",
        effect: .change, objects: [object],
        command: ["docker", "stop", user.displayName], undo: ["docker", "start", user.displayName],
        leaves: [Postcondition(object, .present)])
    }
  }

  private static func names(_ users: [ContainerSummary]) -> String {
    users.map(\.displayName).joined(separator: ", ")
  }

  private static func words(_ size: Int?) -> String { size.map { " (\(MemoryText.words($0)))" } ?? "" }

  private static func mounting(_ volume: String, readOnly: Bool) -> [String] {
    [
      "docker", "run", "--rm", "--interactive", "--mount",
      "source=\(volume),target=/volume" + (readOnly ? ",readonly" : ""), "busybox",
    ]
  }
}

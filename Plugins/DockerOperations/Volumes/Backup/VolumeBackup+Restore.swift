internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension VolumeBackup {
  /// What an archive holds that a volume can be filled from.
  struct Restorable {
    let contents: BackupWriter.Result
    /// Whether a checksum lies beside it, and is right.
    let isChecked: Bool
  }

  /// Reads an archive, and makes sure that it is whole, the one that was planned for, and one that an engine unpacks.
  ///
  /// - Throws: `Failure`, `HostError`, `ArchiveError`: it is not. `CancellationError`.
  func restorable(
    _ path: String, as plan: Plan, in files: any ReadOnlyFiles, telling progress: (String) -> Void
  ) async throws -> Restorable {
    progress("Reading \(path)")
    let archive = try await StoredArchive.read(path)
    let planned = plan.steps.flatMap(\.preconditions).first { $0.fact == ContentsDigest.fact }
    guard planned.map({ $0.value == "sha256:" + archive.checksum }) ?? true else {
      throw HostError.planChanged(["\(path) was replaced"])
    }
    let isChecked = try checkChecksum(archive.checksum, of: path, in: files)
    guard let first = archive.unrestorable.first else {
      return Restorable(contents: archive, isChecked: isChecked)
    }
    throw Failure(
      code: "restore.refused",
      message: "an engine does not bring all of \(path) back: \(first)"
        + (archive.unrestorable.count > 1 ? ", and \(archive.unrestorable.count - 1) more" : ""),
      remedy: "By hand: \(Self.unpacking(path, into: volume.description).command)", kind: .badInput)
  }

  /// Unpacks an archive in a container, whatever links it holds.
  static func unpacking(_ path: String, into volume: String) -> Block.Command {
    let parts = path.split(separator: "/")
    let (folder, name) = ("/" + parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? path)
    return Block.Command(
      arguments: [
        "docker", "run", "--rm", "--volume", "\(volume):/volume", "--volume", "\(folder):/backup:ro",
        "busybox",
        "tar", "-x" + (name.hasSuffix("gz") ? "z" : "") + "f", "/backup/\(name)", "-C", "/volume",
      ], comment: "Fill a new volume from it")
  }

  /// Fills a volume from an archive, and compares what it holds then with what the archive holds.
  func fill(
    _ volume: PlannedObject, from path: String, holding restorable: Restorable, with access: Workspace
  ) async throws -> Outcome {
    let (archive, isChecked) = (restorable.contents, restorable.isChecked)
    let isNew = try await !access.engine.listVolumes().contains { $0.name == volume.id }
    do {
      if isNew {
        try await finishing { _ = try await access.engine.createVolume(VolumeCreation(volume.id)) }
      }
      try await fill(volume, from: path, holding: archive, with: access)
    } catch {
      // Half of a volume is worse than none; one that was there before stays as it is.
      if isNew { try? await finishing { try await access.engine.removeVolume(volume.id) } }
      throw error
    }
    return Outcome(
      Report(
        "Restore a volume", subject: volume.name,
        verdict: Verdict(
          .good,
          "\(volume.name) holds what \(path) holds: \(archive.members.count.counted("member")), \(MemoryText.words(archive.bytes)), compared one by one."
        ),
        blocks: [
          .checklist([
            isChecked
              ? .passed("The archive is the one that was written", evidence: "SHA-256 \(archive.checksum)")
              : .notApplicable(
                "The archive is the one that was written",
                because: "there is no \(path)\(Self.checksumEnding)"),
            .passed(
              "Every member is in the volume, with its bytes, owner and permissions",
              evidence: archive.members.count.counted("member")),
          ])
        ]), handoff: Handoff(objects: [volume]),
      evidence: overwrite
        ? [
          .met(
            .nothingRemoved,
            "no container that runs used \(volume.name) when it was looked at before files were replaced")
        ] : [])
  }

  private func fill(
    _ volume: PlannedObject, from path: String, holding contents: BackupWriter.Result, with access: Workspace
  ) async throws {
    try await VolumeHelper.lent(for: volume.id, readOnly: false, on: access.engine) { helper in
      let users = try await VolumeUsers(access.engine).running(on: volume.id)
      guard users.isEmpty else { throw Self.isUsed(volume.name, by: users) }
      if !overwrite, try await !VolumeHelper.isEmpty(through: helper, on: access.engine) {
        throw Self.holdsFiles(volume.name)
      }
      access.progress("Filling \(volume.name)")
      let archive = try StoredArchive(path)
      try await access.engine.putContainerArchive(
        helper, path: ContainerPath(rawValue: VolumeHelper.folder),
        ArchiveSource(pulling: { try archive.next() }))
      try await VolumeHelper.restoreRoot(contents.root, through: helper, on: access.engine)
      access.progress("Comparing")
      let found = try await VolumeHelper.contents(through: helper, on: access.engine)
      let members = contents.members
      guard let wrong = members.keys.sorted().first(where: { found[$0] != members[$0] }) else { return }
      throw Failure(
        code: "restore.differs",
        message:
          "\(wrong) in \(volume.name) is not what the archive holds (\(found[wrong] ?? "it is not there"))",
        remedy: "See that nothing else writes to the volume, and that its disk has room; then restore again.",
        kind: .failed)
    }
  }

  /// Whether a checksum lies beside the archive.
  ///
  /// - Throws: `Failure`: it is another one.
  private func checkChecksum(_ checksum: String, of path: String, in files: any ReadOnlyFiles) throws -> Bool
  {
    let beside = try FilePath(path + Self.checksumEnding)
    guard files.kind(of: beside) == .file else { return false }
    let text = String(decoding: try files.read(beside, limit: 8192), as: UTF8.self)
    guard text.split(whereSeparator: \.isWhitespace).first.map({ $0.lowercased() }) == checksum else {
      throw Failure(
        code: "backup.checksum", message: "\(path) is not what \(beside) says: it was changed or is damaged",
        remedy: "Take another copy of it. If it was changed on purpose, move the checksum away.",
        kind: .badInput)
    }
    return true
  }
}

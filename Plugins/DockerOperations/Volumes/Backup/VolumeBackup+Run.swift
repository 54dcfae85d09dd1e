internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension VolumeBackup {
  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let volume = plan.object(.volume), let file = plan.object(.file) else {
      throw Failure.unnamed(.volume)
    }
    let archive =
      restore
      ? try await Failure.beforeAnything {
        try await restorable(file.id, as: plan, in: access.files) { access.progress($0) }
      }
      : nil
    let stopped = plan.objects.filter { $0.kind == .container }
    return try await cleaningUp {
      for container in stopped {
        access.progress("Stopping \(container.name)")
        try await access.engine.stopContainer(container.id, timeout: nil)
      }
      if let archive { return try await fill(volume, from: file.id, holding: archive, with: access) }
      return try await backUp(volume, to: file.id, with: access)
    } afterwards: {
      var failure: (any Error)?
      for container in stopped {
        do { try await access.engine.startContainer(container.id) } catch { failure = failure ?? error }
      }
      if let failure { throw failure }
    }
  }

  private func backUp(
    _ volume: PlannedObject, to path: String, with access: Workspace
  ) async throws -> Outcome {
    let size = try await access.engine.volumeSizes[volume.id]
    let writer = try BackupWriter(path)
    let written = try await VolumeHelper.lent(for: volume.id, readOnly: true, on: access.engine) { helper in
      var done = 0
      for try await piece in try await VolumeHelper.archive(through: helper, on: access.engine) {
        try await writer.append(piece)
        done += piece.count
        access.progress("Backing up \(volume.name)", done: min(done, size ?? done), of: size)
      }
      return try await writer.finish()
    }
    access.progress("Reading the archive again")
    let read = try await StoredArchive.read(path)
    guard read.checksum == written.checksum, read.members == written.members else {
      throw Failure(
        code: "backup.damaged", message: "\(path) does not read as it was written",
        remedy: "Check the disk, and make the backup again elsewhere.", kind: .failed)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let line = "\(read.checksum)  \(name)\n"
    try await BlockingWork.run { _ in
      let file = try NewFile(path + Self.checksumEnding)
      try file.write(Array(line.utf8))
      try file.finish()
    }
    var report = Report(
      "Back up a volume", subject: volume.name,
      verdict: Verdict(
        read.unrestorable.isEmpty ? .good : .attention,
        "\(volume.name) is in \(path): \(read.members.count.counted("member")), \(MemoryText.words(read.bytes)), read again and whole\(read.unrestorable.isEmpty ? "" : "; an engine cannot bring all of it back")."
      ),
      blocks: [
        .facts([
          Block.Fact("Archive", path), Block.Fact("SHA-256", read.checksum),
          Block.Fact("Checksum in", path + Self.checksumEnding),
        ]),
        .commands([
          read.unrestorable.isEmpty
            ? Block.Command(
              arguments: [
                "longshore", "run", "volume.backup", "--restore", "--volume", volume.name + "-restored",
                "--archive", path,
              ], comment: "Fill a new volume from it")
            : Self.unpacking(path, into: volume.name + "-restored")
        ]),
      ])
    if !read.unrestorable.isEmpty {
      // A restore that fails is too late to learn it.
      let shown = read.unrestorable.prefix(20).map {
        Finding(
          rule: "backup.unrestorable", severity: .warning, message: $0 + " when it is restored",
          subject: volume.name,
          help: "Unpack the archive with tar, in a container that has the volume mounted.")
      }
      report.append(.section("What an engine does not bring back", [.findings(Block.Findings(shown))]))
    }
    return Outcome(report, handoff: Handoff(objects: [volume, PlannedObject(.file, id: path)]))
  }
}

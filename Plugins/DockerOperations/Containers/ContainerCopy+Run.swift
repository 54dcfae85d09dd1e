internal import AgentKit
internal import Archives
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerCopy: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    guard !from.path.description.hasSuffix("/.") else {
      throw Failure(
        code: "copy.contents",
        message: "\(from) means what the folder holds, and only whole folders are copied here",
        remedy: "Leave out the /. and name the folder that it should become in --to.", kind: .badInput)
    }
    let command =
      ["docker", "cp"] + (keepOwner ? ["--archive"] : []) + (followLinks ? ["--follow-link"] : [])
      + [from.description, to.description]
    switch (from.container, to.container) {
    case (let source?, nil):
      let object = try await access.engine.container(named: source)
      let status = try await self.status(of: from.path, in: object, on: access.engine)
      let place = try localPlace(for: status.name, in: access.files)
      let size = status.isRegular ? " (\(MemoryText.words(status.size)))" : ""
      let target = PlannedObject(status.isDirectory ? .folder : .file, id: place.path)
      // What is written over is gone; only a copy beside everything else can be taken back.
      let isNew = (try? FilePath(place.path)).map { access.files.kind(of: $0) == .missing } ?? false
      return Plan(
        "Copy \(from.path)\(size) of \(object.name) to \(place.path)"
          + (isNew ? "" : status.isDirectory ? ", over what is there" : ", which is replaced"),
        effect: isNew ? .writeFiles : .change,
        objects: [object, target], command: command,
        undo: isNew ? ["rm"] + (status.isDirectory ? ["-r"] : []) + ["--", place.path] : nil,
        preconditions: [Precondition(target, "exists", is: isNew ? "no" : "yes")],
        leaves: [Postcondition(target, .present)])
    case (nil, let target?):
      let object = try await access.engine.container(named: target)
      let kind = access.files.kind(of: from.path)
      guard kind != .missing else {
        throw Failure(
          code: "copy.no-source", message: "\(from.path) is not there", remedy: "Check the path.",
          kind: .badInput)
      }
      let place = try await place(in: object, on: access.engine)
      let path = access.files.absolute(from.path)
      let tree = try await LocalTree.looked(
        at: path, calling: place.name, keepsOwners: keepOwner, followsLink: followLinks)
      let source = PlannedObject(kind == .folder ? .folder : .file, id: path)
      let target = "\(place.folder == "/" ? "" : place.folder)/\(place.name)"
      var isThere = place.isThere
      if isThere == nil {
        let status = try? await access.engine.containerPathStatus(
          object.id, path: ContainerPath(rawValue: target))
        isThere = status != nil
      }
      return Plan(
        "Copy \(path) to \(target) of \(object.name)"
          + (isThere == true ? kind == .folder ? ", over what is there" : ", which is replaced" : ""),
        effect: .change, objects: [object], command: command,
        preconditions: [Precondition(source, ContentsDigest.fact, is: try await ContentsDigest.of(tree))],
        leaves: [Postcondition(object, .present)])
    default:
      throw Failure(
        code: "copy.two-ends", message: "one end must be in a container, and the other on this machine",
        remedy: "Write a container's path as container:/path.", kind: .badInput)
    }
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.container) else { throw Failure.unnamed(.container) }
    let copied: CopiedExtent
    access.progress("Copying")
    if to.container == nil {
      let status = try await self.status(of: from.path, in: object, on: access.engine)
      let place = try localPlace(for: status.name, in: access.files)
      var path = from.path.description
      if followLinks, status.isSymbolicLink, !status.linkTarget.isEmpty { path = status.linkTarget }
      let unpacker = try ArchiveUnpacker(
        into: place.folder, calling: place.name, keepsOwners: keepOwner)
      let archive = try await access.engine.containerArchive(object.id, path: ContainerPath(rawValue: path))
      for try await piece in archive.bytes { try await unpacker.append(piece) }
      copied = try await unpacker.finish()
      guard copied.members > 0 || copied.linksLeftOut == 0 else { throw Self.onlyLinks(from) }
    } else {
      copied = try await put(into: object, as: plan, with: access)
    }
    return Outcome(
      Report(
        "Copy files", subject: object.name,
        verdict: Verdict(
          copied.linksLeftOut == 0 ? .good : .attention, "Copied \(from) to \(to): \(copied.words).")),
      handoff: Handoff(objects: plan.objects))
  }

  private static func onlyLinks(_ from: CopyLocation) -> Failure {
    Failure(
      code: "copy.link-outside",
      message: "\(from) is a link to somewhere else, and a link alone is not copied",
      remedy: "Copy what it leads to: --follow-links.", kind: .badInput)
  }

  /// Sends what is on this machine now, and holds it against what the plan names: it may be written to meanwhile.
  private func put(
    into object: PlannedObject, as plan: Plan, with access: Workspace
  ) async throws -> CopiedExtent {
    let place = try await place(in: object, on: access.engine)
    let path = access.files.absolute(from.path)
    let tree = try await LocalTree.looked(
      at: path, calling: place.name, keepsOwners: keepOwner, followsLink: followLinks)
    let sent = try DigestedPieces(tree.reader())
    func changed(_ extent: String) -> Failure {
      Failure(
        code: "copy.changed",
        message:
          "\(path) was changed while it was copied: \(place.folder == "/" ? "" : place.folder)/\(place.name)"
          + " of \(object.name) is not what the plan names, but holds \(extent)",
        remedy: "See that nothing writes to \(path), and copy it again: that replaces what was written.",
        kind: .failed)
    }
    do {
      try await access.engine.putContainerArchive(
        object.id, path: ContainerPath(rawValue: place.folder), ArchiveSource(pulling: sent.next),
        // The archive says whose files are; the engine's own switch would give them to the container's user.
        options: PutArchiveOptions(keepsKinds: true))
    } catch let error as Failure where error.code == LocalTree.unreadableCode {
      throw changed("at most what comes before the part of which this is said: \(error.message)")
    }
    let planned = plan.steps.flatMap(\.preconditions).first { $0.fact == ContentsDigest.fact }
    let digest = try sent.finish()
    guard planned == nil || planned?.value == digest else {
      throw changed("\(tree.count.counted("member")), \(MemoryText.words(tree.bytes)), as they were then")
    }
    return CopiedExtent(members: tree.count, bytes: tree.bytes)
  }

  private func status(
    of path: FilePath, in object: PlannedObject, on engine: any ReadOnlyEngine
  ) async throws -> PathStatus {
    do {
      return try await engine.containerPathStatus(object.id, path: ContainerPath(rawValue: path.description))
    } catch let error as DockerError where error.code == .notFound {
      throw Failure(
        code: "copy.no-source", message: "\(object.name) has no \(path)",
        remedy:
          "See what is there: longshore run container.exec --container \(object.name) --command 'ls -la /'",
        kind: .badInput)
    }
  }

  /// Where on this machine it goes: into a folder that is there, else beside where the path leads, under its last part.
  private func localPlace(
    for name: String, in files: any ReadOnlyFiles
  ) throws -> (folder: String, name: String, path: String) {
    let path = files.absolute(to.path)
    if files.kind(of: to.path) == .folder { return (path, name, path + "/" + name) }
    let parts = path.pathParts.map(String.init)
    let folder = "/" + parts.dropLast().joined(separator: "/")
    guard let last = parts.last, files.kind(of: try FilePath(folder)) == .folder else {
      throw Failure(
        code: "copy.no-folder", message: "there is no folder \(folder)", remedy: "Make it first.",
        kind: .badInput)
    }
    return (folder, last, path)
  }

  /// Where in the container it goes, by the same rule, and whether something is there; nil where that was not looked at.
  private func place(
    in object: PlannedObject, on engine: any ReadOnlyEngine
  ) async throws -> (folder: String, name: String, isThere: Bool?) {
    let own = from.path.description.pathParts.last.map(String.init) ?? "files"
    let path = to.path.description
    let there = try? await engine.containerPathStatus(object.id, path: ContainerPath(rawValue: path))
    let parts = path.pathParts.map(String.init)
    if there?.isDirectory == true { return ("/" + parts.joined(separator: "/"), own, nil) }
    guard let last = parts.last else { return ("/", own, nil) }
    return ("/" + parts.dropLast().joined(separator: "/"), last, there != nil)
  }
}

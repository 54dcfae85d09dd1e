internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension SecuritySecrets: AgentOperation {
  /// Names the image, the container, and the files and folders.
  func plan(with workspace: ReadOnlyWorkspace) async throws -> Plan {
    if history { throw SecretsError.notBuilt("searching the history of a repository") }
    var objects: [PlannedObject] = []
    if let image { objects.append(try await workspace.engine.image(named: image)) }
    if let container { objects.append(try await workspace.engine.container(named: container)) }
    for path in try searchedPaths() {
      let kind = workspace.files.kind(of: path)
      guard kind != .missing else { throw FileError.missing(path.description) }
      objects.append(
        PlannedObject(
          kind == .folder ? .folder : .file, id: workspace.files.absolute(path), name: path.description))
    }
    return Plan(
      "Search \(objects.map(\.name).joined(separator: ", ")) for passwords, keys and tokens",
      effect: .observe,
      objects: objects)
  }

  /// Searches what was planned. No value is shown, kept or handed on.
  func run(_ plan: Plan, with workspace: Workspace) async throws -> Outcome {
    var found = SecretFindings()
    var report = SecretsReport(subject: plan.objects.map(\.name).joined(separator: ", "), findings: [])
    for object in plan.objects {
      switch object.kind {
      case .image:
        let image = try await workspace.engine.inspectImage(object.id)
        found.add(image.config, of: object.name)
        try await addHistory(of: object.id, named: object.name, to: &found, &report, in: workspace)
      case .container:
        let container = try await workspace.engine.inspectContainer(object.id)
        found.add(container.config, of: object.name)
        try await addHistory(of: container.image, named: object.name, to: &found, &report, in: workspace)
      default:
        continue
      }
    }
    let paths = try plan.objects.filter { $0.kind == .file || $0.kind == .folder }.map {
      try FilePath($0.name)
    }
    if !paths.isEmpty { try await addFiles(paths, to: &found, &report, in: workspace) }
    let complete = SecretsReport(
      subject: report.subject, findings: found.findings, facts: report.facts, gaps: report.gaps,
      commands: report.commands)
    return Outcome(complete.report, handoff: Handoff(objects: plan.objects, findings: found.findings))
  }

  private func addHistory(
    of image: String, named name: String, to found: inout SecretFindings, _ report: inout SecretsReport,
    in workspace: Workspace
  ) async throws {
    workspace.progress("Reading the history of \(name)")
    let history = try await workspace.engine.imageHistory(image)
    found.add(history, of: name)
    report.facts.append(
      Block.Fact(name, "environment, labels, commands and \(history.count) steps of history"))
    report.gaps.append("The files in the layers of \(name).")
    report.commands.append(
      Block.Command(arguments: ["docker", "history", "--no-trunc", name == image ? name : image]))
  }

  private func addFiles(
    _ paths: [FilePath], to found: inout SecretFindings, _ report: inout SecretsReport,
    in workspace: Workspace
  ) async throws {
    var walk = FileWalk(paths, in: workspace.files)
    while let (path, bytes) = try walk.next() {
      if walk.fileCount % 200 == 0 {
        workspace.progress("\(walk.fileCount) files read", done: walk.fileCount)
        try Task.checkCancellation()
        await Task.yield()
      }
      found.add(file: path, bytes)
    }
    report.facts.append(Block.Fact("Files", "\(walk.fileCount) text files, \(walk.byteCount) bytes"))
    report.gaps += walk.skipped.sentences(limits: walk.limits)
  }

  /// The paths that were given; the working folder where nothing else was either.
  private func searchedPaths() throws -> [FilePath] {
    paths.isEmpty && image == nil && container == nil ? [try FilePath(".")] : paths
  }
}

extension FileWalk.Skipped {
  /// What was left out, for people.
  fileprivate func sentences(limits: FileWalk.Limits) -> [String] {
    var sentences: [String] = []
    if binary > 0 { sentences.append("\(binary) binary files.") }
    if !large.isEmpty {
      sentences.append(
        "\(large.count) files over \(limits.fileSize >> 20) MiB: \(large.prefix(5).joined(separator: ", ")).")
    }
    if !unreadable.isEmpty {
      sentences.append("\(unreadable.count) unreadable: \(unreadable.prefix(5).joined(separator: ", ")).")
    }
    if !folders.isEmpty { sentences.append("Folders named \(folders.sorted().joined(separator: ", ")).") }
    if isCutShort {
      sentences.append(
        "What comes after the first \(limits.files) files, or is nested deeper than \(limits.depth) folders.")
    }
    return sentences
  }
}

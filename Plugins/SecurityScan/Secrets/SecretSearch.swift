internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

/// One search for secrets, place after place, with what was looked at and what was not.
struct SecretSearch {
  let workspace: Workspace
  private(set) var found = SecretFindings()
  private var facts: [Block.Fact] = []
  private(set) var gaps: [String] = []
  private var commands: [Block.Command] = []

  init(in workspace: Workspace) { self.workspace = workspace }

  /// Searches the settings and the history of an image.
  mutating func search(image object: PlannedObject) async throws {
    let image = try await workspace.engine.inspectImage(object.id)
    found.add(image.config, of: object.name)
    try await searchHistory(of: object.id, called: object.name, for: object.name)
  }

  /// Searches the settings of a container and the history of its image.
  mutating func search(container object: PlannedObject) async throws {
    let container = try await workspace.engine.inspectContainer(object.id)
    found.add(container.config, of: object.name)
    do {
      try await searchHistory(of: container.image, called: container.config.image, for: object.name)
    } catch let error as DockerError where error.code == .notFound {
      gaps.append("The history of \(container.config.image), which is not on this engine any more.")
    }
  }

  /// Searches files, and folders with everything below them.
  mutating func search(_ paths: [FilePath]) async throws {
    var walk = FileWalk(paths, in: workspace.files)
    while let (path, bytes) = try walk.next() {
      found.add(file: path, bytes)
      if walk.fileCount % 200 == 0 {
        workspace.progress("\(walk.fileCount) files read", done: walk.fileCount)
        try Task.checkCancellation()
        await Task.yield()
      }
    }
    facts.append(Block.Fact("Files", "\(walk.fileCount) text files, \(walk.byteCount) bytes"))
    gaps += walk.skipped.sentences(limits: walk.limits)
  }

  /// What was found about everything that was searched.
  func report(on subject: String) -> Report {
    SecretsReport(subject: subject, findings: found.findings, facts: facts, gaps: gaps, commands: commands)
      .report
  }

  private mutating func searchHistory(of image: String, called name: String, for subject: String) async throws
  {
    workspace.progress("Reading the history of \(name)")
    let history = try await workspace.engine.imageHistory(image)
    found.add(history, of: subject)
    facts.append(
      Block.Fact(subject, "environment, labels, commands; steps of the image's history: \(history.count)"))
    gaps.append("The files in the layers of \(name).")
    commands.append(Block.Command(arguments: ["docker", "history", "--no-trunc", name]))
  }
}

extension FileWalk.Skipped {
  /// What was left out, for people.
  fileprivate func sentences(limits: FileWalk.Limits) -> [String] {
    var sentences: [String] = []
    if binary > 0 { sentences.append("Binary files: \(binary).") }
    if !large.isEmpty { sentences.append("Files over \(limits.fileSize >> 20) MiB: \(Self.list(large)).") }
    if !unreadable.isEmpty { sentences.append("Unreadable: \(Self.list(unreadable)).") }
    if !folders.isEmpty { sentences.append("Folders named \(folders.sorted().joined(separator: ", ")).") }
    if isCutShort {
      sentences.append(
        "What comes after the first \(limits.files) files, or is nested deeper than \(limits.depth) folders.")
    }
    return sentences
  }

  private static func list(_ paths: [String]) -> String {
    let rest = paths.count > 5 ? " and \(paths.count - 5) more" : ""
    return paths.prefix(5).joined(separator: ", ") + rest
  }
}

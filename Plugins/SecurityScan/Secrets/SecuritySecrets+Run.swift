internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

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
    var search = SecretSearch(in: workspace)
    var paths: [FilePath] = []
    for object in plan.objects {
      switch object.kind {
      case .image: try await search.search(image: object)
      case .container: try await search.search(container: object)
      default: paths.append(try FilePath(object.name))
      }
    }
    if !paths.isEmpty { try await search.search(paths) }
    let report = search.report(on: plan.objects.map(\.name).joined(separator: ", "))
    return Outcome(
      report, handoff: Handoff(objects: plan.objects, findings: search.found.findings),
      evidence: search.evidence(on: plan.objects, report: report))
  }

  /// The paths that were given; the working folder where nothing else was either.
  private func searchedPaths() throws -> [FilePath] {
    paths.isEmpty && image == nil && container == nil ? [try FilePath(".")] : paths
  }
}

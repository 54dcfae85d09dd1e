internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension KubernetesManifests: AgentOperation {
  /// Names what the manifests are of. Without a name it is the container of the step before, which is not known yet.
  func plan(with workspace: ReadOnlyWorkspace) async throws -> Plan {
    try validate()
    let summary = { (what: String) in "Write Kubernetes manifests for \(what), without applying them" }
    if let container {
      let object = try await workspace.engine.container(named: container)
      return Plan(summary("the container \(object.name)"), effect: .observe, objects: [object])
    }
    if let source {
      let path = try dockerfile(at: source, in: workspace.files)
      return Plan(
        summary("the Dockerfile \(path)"), effect: .observe,
        objects: [PlannedObject(.file, id: workspace.files.absolute(path), name: path.description)])
    }
    if let image {
      let object = try await workspace.engine.image(named: image)
      return Plan(summary("the image \(object.name)"), effect: .observe, objects: [object])
    }
    return Plan(summary("the container of the step before"), effect: .observe)
  }

  /// Writes the manifests of the planned object, with what earlier steps found about it.
  func run(_ plan: Plan, with workspace: Workspace) async throws -> Outcome {
    let object = plan.objects.first ?? workspace.received.lazy.compactMap { $0.object(.container) }.first
    guard let object else { throw ManifestsError.noSource }
    var workload = try await workload(of: object, in: workspace)
    if let name { workload.name = LabelName.from(name.name) }
    if let port, !workload.ports.contains(where: { $0.number == port.value }) {
      workload.ports.insert(Workload.Port(number: port.value), at: 0)
    }
    let findings = ReceivedFindings(workspace.received, about: object.name)
    let manifests = Translation(workload: workload, findings: findings, options: options).manifests
    let text = ManifestWriter.text(
      of: try manifests.documents(),
      header: ["Kubernetes manifests for \(workload.origin). Comments say why; look at every guess."])
    let file = "\(workload.name).yaml"
    let account = ManifestsReport(
      workload: workload, manifests: manifests,
      answers: FindingAnswers(findings: findings, manifests: manifests).answers, file: file, text: text)
    let evidence = ManifestsEvidence(workload: workload, manifests: manifests, commands: account.commands)
    let artifact = Artifact(name: file, text: text)
    return Outcome(
      account.report, artifacts: [artifact], handoff: Handoff(objects: [object], artifacts: [artifact]),
      evidence: evidence.evidence)
  }

  private func workload(of object: PlannedObject, in workspace: Workspace) async throws -> Workload {
    switch object.kind {
    case .container:
      let container = try await workspace.engine.inspectContainer(object.id)
      // An image that is gone only means that its own settings cannot be told from the container's.
      let image = try? await workspace.engine.inspectImage(container.image)
      return Workload(container, from: image)
    case .file:
      return try DockerfileWorkload(FilePath(object.name), in: workspace.files).workload
    case .image:
      return Workload(try await workspace.engine.inspectImage(object.id), called: object.name)
    default:
      throw ManifestsError.noSource
    }
  }

  private var options: Translation.Options {
    Translation.Options(
      namespace: namespace?.description, replicas: replicas, memory: memory?.bytes,
      nanoProcessors: cpus?.nanoCPUs, ingressHost: ingressHost)
  }

  private func validate() throws {
    guard kind == .yaml else {
      throw ManifestsError.notBuilt(
        "the form \(kind.rawValue)", instead: "Leave --kind out for one YAML file.")
    }
    if container != nil, source != nil { throw ManifestsError.severalSources }
    if let replicas, !(0...10_000 ~= replicas) {
      throw ManifestsError.invalid("\(replicas) is no number of pods", instead: "Give 0 to 10000.")
    }
    if let ingressHost, !ObjectName.isSubdomain(ingressHost[...]) {
      throw ManifestsError.invalid(
        "\"\(ingressHost)\" is no host name", instead: "Use lower-case letters, digits, hyphens and dots.")
    }
  }

  /// The Dockerfile at a path, or the one of a folder.
  private func dockerfile(at source: FilePath, in files: any ReadOnlyFiles) throws -> FilePath {
    guard files.kind(of: source) == .folder else { return source }
    for name in ["Dockerfile", "Containerfile"] {
      let path = try FilePath("\(source)/\(name)")
      if files.kind(of: path) == .file { return path }
    }
    throw ManifestsError.invalid(
      "there is no Dockerfile in \(source)", instead: "Name the file: --source web/Dockerfile")
  }
}

internal import AgentKit
internal import ContainerCapabilities
internal import Dockerfiles
internal import Reporting

extension DockerfileOptimize: AgentOperation {
  func plan(with workspace: ReadOnlyWorkspace) async throws -> Plan {
    let found = try DockerfileFinder(files: workspace.files).find(at: path.map { [$0] } ?? [])
    guard found.count == 1, let file = found.first else { throw SeveralDockerfiles(paths: found) }
    let object = PlannedObject(.file, id: workspace.files.absolute(file), name: file.description)
    var steps = [
      PlannedStep("Read \(file) and work out a better version", effect: .observe, objects: [object])
    ]
    if measure {
      steps.append(
        PlannedStep(
          "Build both versions on the engine, measure them and remove them again", effect: .change,
          flags: [.runsUntrusted], objects: [object, PlannedObject(.engine, id: "default")],
          command: ["docker", "build", "--file", file.description, Self.folder(of: file)], askedBy: "measure",
          leaves: [Postcondition(object, .present)]))
    }
    return Plan(steps)
  }

  func run(_ plan: Plan, with workspace: Workspace) async throws -> Outcome {
    guard let file = plan.object(.file) else { throw NoDockerfile(folder: ".") }
    let source = try DockerfileSource(FilePath(file.name), in: workspace.files)
    let optimized = try source.optimized()
    let folder = workspace.files.absolute(try FilePath(Self.folder(of: source.path)))
    var measured: BuildMeasurement?
    if measure {
      let name = String(source.path.description.split(separator: "/").last ?? "Dockerfile")
      measured = try await BuildMeasurement(of: optimized, named: name, in: folder, on: workspace)
    }
    var artifacts = [Artifact(name: "Dockerfile", text: optimized.text, shown: optimized.text.masked)]
    if let dockerignore = optimized.dockerignore {
      artifacts.append(Artifact(name: ".dockerignore", text: dockerignore))
    }
    return Outcome(
      OptimizationReport(source: source, optimized: optimized, measured: measured).report,
      artifacts: artifacts,
      handoff: Handoff(objects: [file], findings: optimized.remaining, artifacts: artifacts),
      evidence: DockerfilePractices(findings: optimized.remaining, stages: optimized.after.stages).evidence
        + (measured?.evidence ?? BuildMeasurement.missing))
  }

  private static func folder(of path: FilePath) -> String {
    let parts = path.description.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
  }
}

/// A folder with several Dockerfiles, of which one must be named.
struct SeveralDockerfiles: ExplainedError, Hashable {
  let paths: [FilePath]
  let code = "dockerfile.several"
  var message: String { "there are \(paths.count) Dockerfiles, and only one is optimized at a time" }
  var remedy: String? {
    "Name one with --path: \(paths.prefix(8).map(\.description).joined(separator: ", "))"
  }
  let kind = FaultKind.needsAnswer
}

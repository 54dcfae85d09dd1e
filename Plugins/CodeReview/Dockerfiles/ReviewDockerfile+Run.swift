internal import AgentKit
internal import Dockerfiles
internal import Reporting

extension ReviewDockerfile: AgentOperation {
  func plan(with context: RunContext) async throws -> Plan {
    let files = LocalFiles(relativeTo: context.workingDirectory)
    let found = try Self.dockerfiles(at: paths, in: files)
    return Plan(
      found.map { path in
        PlannedStep(
          "Read and review \(path)", effect: .observe,
          objects: [PlannedObject(.file, id: files.absolute(path), name: path.description)],
          command: ["cat", path.description])
      })
  }

  func run(_ plan: Plan, with context: RunContext) async throws -> Outcome {
    let files = LocalFiles(relativeTo: context.workingDirectory)
    let reviews = try plan.objects.map { try DockerfileReview(of: FilePath($0.name), in: files) }
    let findings = reviews.flatMap(\.findings)
    let blocks =
      reviews.count == 1 ? reviews[0].blocks : reviews.map { .section($0.path.description, $0.blocks) }
    let subject = reviews.count == 1 ? reviews[0].path.description : "\(reviews.count) Dockerfiles"
    let verdict = reviews.map(\.verdict).min { $0.level.weight < $1.level.weight }
    return Outcome(
      Report(
        "Dockerfile review", subject: subject, verdict: verdict ?? Verdict(.good, "Nothing to review."),
        blocks: blocks),
      handoff: Handoff(objects: plan.objects, findings: findings))
  }

  /// The files that are named, and the Dockerfiles of the folders that are.
  private static func dockerfiles(at paths: [FilePath], in files: LocalFiles) throws -> [FilePath] {
    var found: [FilePath] = []
    for path in paths.isEmpty ? [try FilePath(".")] : paths {
      switch files.kind(of: path) {
      case .file: found.append(path)
      case .missing: throw FileError.missing(path.description)
      case .special: throw FileError.isSpecial(path.description)
      case .folder:
        for name in try files.names(in: path, limit: 10_000) where isDockerfile(name) {
          found.append(try FilePath(path.description == "." ? name : "\(path)/\(name)"))
        }
      }
    }
    guard !found.isEmpty else {
      throw Failure(
        code: "dockerfile.none-found", message: "there is no Dockerfile here",
        remedy: "Name the file: --paths web/Dockerfile", kind: .badInput)
    }
    return found
  }

  private static func isDockerfile(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "dockerfile" || name == "containerfile" || name.hasSuffix(".dockerfile")
      || name.hasPrefix("dockerfile.") && !name.hasSuffix(".dockerignore")
  }
}

extension Status {
  /// The worse, the less.
  fileprivate var weight: Int { self == .bad ? 0 : self == .attention ? 1 : 2 }
}

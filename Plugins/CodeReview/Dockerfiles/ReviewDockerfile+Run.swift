internal import AgentKit
internal import ContainerCapabilities
internal import Reporting

extension ReviewDockerfile: AgentOperation {
  func plan(with context: RunContext) async throws -> Plan {
    let files = LocalFiles(relativeTo: context.workingDirectory)
    let found = try DockerfileFinder(files: files).find(at: paths)
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
}

extension Status {
  /// The worse, the less.
  fileprivate var weight: Int { self == .bad ? 0 : self == .attention ? 1 : 2 }
}

internal import AgentKit
internal import ContainerCapabilities
internal import Dockerfiles
internal import Reporting

extension DockerfileLint: AgentOperation {
  func plan(with workspace: ReadOnlyWorkspace) async throws -> Plan {
    let found = try DockerfileFinder(files: workspace.files).find(at: paths)
    return Plan(
      found.map { path in
        PlannedStep(
          "Check \(path) against the rules", effect: .observe,
          objects: [PlannedObject(.file, id: workspace.files.absolute(path), name: path.description)],
          command: ["docker", "build", "--check", "--file", path.description, "."])
      })
  }

  func run(_ plan: Plan, with workspace: Workspace) async throws -> Outcome {
    let linter = DockerfileLinter(ignoring: Set(ignore), minimum: severity ?? .style)
    let files = plan.objects
    var findings: [Finding] = []
    var sources: [Block.Excerpt] = []
    var stages = Int.max
    for (index, file) in files.enumerated() {
      workspace.progress("checking \(file.name)", done: index, of: files.count)
      try Task.checkCancellation()
      let source = try DockerfileSource(FilePath(file.name), in: workspace.files)
      let found = try source.lint(with: linter)
      findings += found
      stages = min(stages, try source.stageCount())
      if !found.isEmpty { sources.append(source.excerpt) }
    }
    var blocks: [Block] = []
    if !findings.isEmpty {
      let rules = RuleRegistry.descriptions(for: findings)
      blocks.append(.findings(Block.Findings(findings, sources: sources, rules: rules)))
    }
    let practices = DockerfilePractices(
      findings: findings, stages: stages, isComplete: severity == nil && ignore.isEmpty)
    let subject = files.count == 1 ? files[0].name : "\(files.count) Dockerfiles"
    return Outcome(
      Report("Dockerfile lint", subject: subject, verdict: Self.verdict(on: findings), blocks: blocks),
      handoff: Handoff(objects: files, findings: findings), evidence: practices.evidence)
  }

  /// Counts the findings by severity, the worst first.
  static func verdict(on findings: [Finding]) -> Verdict {
    guard let worst = findings.map(\.severity).max() else { return Verdict(.good, "No rule is broken.") }
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? "\(count) \(severity.rawValue)" : nil
    }
    let fixable = findings.count { $0.fix != nil }
    let fixes = fixable > 0 ? "; \(fixable) can be fixed by dockerfile.optimize" : ""
    let sum = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
    return Verdict(worst >= .error ? .bad : .attention, "\(sum) (\(counts.joined(separator: ", ")))\(fixes).")
  }
}

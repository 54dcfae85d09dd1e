internal import AgentKit
internal import ContainerCapabilities
internal import Dockerfiles
internal import Reporting
internal import SecretDetection

extension DockerfileLint: AgentOperation {
  /// How many files are checked at once.
  private static let width = 4

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
    let files = plan.objects
    let checked = try await check(files, in: workspace)
    let findings = checked.flatMap(\.findings)
    let stages = try checked.map { try $0.source.stageCount() }.min() ?? .max
    var blocks: [Block] = []
    if !findings.isEmpty {
      let sources = checked.filter { !$0.findings.isEmpty }.map(\.source.excerpt)
      let rules = RuleRegistry.descriptions(for: findings)
      blocks.append(.findings(Block.Findings(findings, sources: sources, rules: rules)))
    }
    if files.count > 1 { blocks.append(.section("Files", [Self.summary(of: checked)])) }
    let practices = DockerfilePractices(
      findings: findings, stages: stages, isComplete: severity == nil && ignore.isEmpty)
    let subject = files.count == 1 ? files[0].name : "\(files.count) Dockerfiles"
    return Outcome(
      Report(
        "Dockerfile lint", subject: subject,
        verdict: Self.verdict(on: findings, fixable: checked.reduce(0) { $0 + $1.fixable }), blocks: blocks),
      artifacts: style.map { [Artifact(name: $0.format.fileName, text: $0.format.text(of: findings))] } ?? [],
      handoff: Handoff(objects: files, findings: findings), evidence: practices.evidence)
  }

  /// A file with what was found in it.
  private struct Checked: Sendable {
    let source: DockerfileSource
    let findings: [Finding]
    /// How many have a fix, those too whose fix is not shown because it would repeat a secret.
    let fixable: Int
  }

  /// Checks files side by side; the results stand in the files' order.
  private func check(
    _ files: [PlannedObject], in workspace: Workspace
  ) async throws -> [Checked] {
    try await withThrowingTaskGroup(of: (Int, Checked).self) { group in
      var results = [Checked?](repeating: nil, count: files.count)
      var next = 0
      let shellCheck = ShellCheck()
      func start() {
        guard next < files.count else { return }
        let (index, name) = (next, files[next].name)
        next += 1
        group.addTask {
          try Task.checkCancellation()
          return (index, try await check(FilePath(name), with: shellCheck, in: workspace))
        }
      }
      for _ in 0..<Self.width { start() }
      var done = 0
      while let (index, checked) = try await group.next() {
        results[index] = checked
        done += 1
        workspace.progress("checking \(files[index].name)", done: done, of: files.count)
        start()
      }
      return results.compactMap { $0 }
    }
  }

  /// Checks one file; what the call asks for goes before what the project does.
  private func check(
    _ path: FilePath, with shellCheck: ShellCheck?, in workspace: Workspace
  ) async throws -> Checked {
    var source = try DockerfileSource(path, in: workspace.files)
    source.configuration.ignoring.formUnion(ignore.map { $0.lowercased() })
    source.configuration.enabling.formUnion(enable.map { $0.lowercased() })
    if let severity { source.configuration.minimum = severity }
    if let shellCheck, source.configuration.readsScripts {
      source.context.shellRemarks = await shellCheck.remarks(on: source.bytes)
    }
    let secrets = SecretScanner.standard.matches(in: Array(source.bytes)).map { $0.value.reveal() }
    let findings = try source.lint()
    return Checked(
      source: source, findings: findings.map { $0.masked(knowing: secrets) },
      fixable: findings.count { $0.fix != nil })
  }

  /// A row a file: how many findings, and the worst of them.
  private static func summary(of checked: [Checked]) -> Block {
    let rows = checked.map { file in
      [
        Block.Cell(file.source.path.description), Block.Cell("\(file.findings.count)"),
        Block.Cell(file.findings.map(\.severity).max()?.rawValue ?? "none"),
      ]
    }
    return .table(
      Block.Table(columns: [Block.Column("File", style: .code), "Findings", "Worst"], rows: rows))
  }

  /// Counts the findings by severity, the worst first.
  private static func verdict(on findings: [Finding], fixable: Int) -> Verdict {
    guard let worst = findings.map(\.severity).max() else { return Verdict(.good, "No rule is broken.") }
    let fixes = fixable > 0 ? "; \(fixable) can be fixed by dockerfile.optimize" : ""
    return Verdict(
      worst >= .error ? .bad : .attention,
      "\(findings.count.counted("finding")) (\(findings.tally))\(fixes).")
  }
}

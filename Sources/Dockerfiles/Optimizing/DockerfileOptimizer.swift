import Reporting

/// Applies the rules' fixes to a Dockerfile, again and again until none is left.
///
/// Each round takes fixes that do not touch the same instruction, parses and checks the result anew, and says in a
/// comment what was done. A fix after which the file has an error that it did not have before is taken back.
package struct DockerfileOptimizer: Sendable {
  private static let roundLimit = 64
  private let linter: DockerfileLinter
  private let writesComments: Bool
  private let keepsImage: Bool

  /// - Parameters:
  ///   - linter: Whose rules count.
  ///   - writesComments: Whether each change is explained in the file.
  ///   - keepsImage: Whether to make only changes after which the image holds the same files and configuration.
  package init(
    linter: DockerfileLinter = DockerfileLinter(), writesComments: Bool = true, keepsImage: Bool = false
  ) {
    self.linter = linter
    self.writesComments = writesComments
    self.keepsImage = keepsImage
  }

  package func optimize(
    _ bytes: [UInt8], path: String, context: ContextPaths? = nil
  ) throws(DockerfileError) -> OptimizedDockerfile {
    let original = try Dockerfile.parse(bytes)
    var file = original
    var findings = linter.located(file, path: path, context: context)
    let before = DockerfileMetrics(original, findings.map(\.finding))
    var applied: [AppliedFix] = []
    var refused: Set<String> = []
    for _ in 0..<Self.roundLimit {
      let candidates = findings.filter { finding in
        !refused.contains(finding.rule.id) && !(keepsImage && finding.rule.fixChanges != nil)
      }
      let chosen = FixSelection(file, candidates).chosen
      guard !chosen.isEmpty else { break }
      let (next, done) = try apply(chosen, to: file, refused: &refused)
      guard !done.isEmpty else { continue }
      applied += done
      file = next
      findings = linter.located(file, path: path, context: context)
    }
    let remaining = findings.map(\.finding)
    return OptimizedDockerfile(
      original: bytes, bytes: file.source, applied: applied, remaining: remaining,
      dockerignore: DockerignoreProposal(for: file, context: context)?.text,
      notes: notes(on: applied, refused), before: before, after: DockerfileMetrics(file, remaining))
  }

  /// Applies all of the fixes, or one after the other if together they break the file.
  private func apply(
    _ chosen: [LocatedFinding], to file: Dockerfile, refused: inout Set<String>
  ) throws(DockerfileError) -> (Dockerfile, [AppliedFix]) {
    if let next = try result(of: chosen, on: file) { return (next, chosen.compactMap(record)) }
    for finding in chosen {
      if let next = try result(of: [finding], on: file) { return (next, [finding].compactMap(record)) }
      refused.insert(finding.rule.id)
    }
    return (file, [])
  }

  /// The file after the fixes; `nil` if they make it worse.
  private func result(of fixes: [LocatedFinding], on file: Dockerfile) throws(DockerfileError) -> Dockerfile?
  {
    let edits = fixes.flatMap { finding -> [TextEdit] in
      guard let fix = finding.finding.fix else { return [] }
      return writesComments ? FixComment.commented(fix, finding.rule, in: file) : fix.edits
    }
    guard let bytes = edits.applied(to: file.source), bytes != file.source,
      bytes.count <= Dockerfile.sizeLimit
    else {
      return nil
    }
    let next = try Dockerfile.parse(bytes)
    return next.problems.count <= file.problems.count ? next : nil
  }

  private func record(_ finding: LocatedFinding) -> AppliedFix? {
    finding.finding.fix.map { fix in
      AppliedFix(finding: finding.finding, summary: fix.summary, changes: finding.rule.fixChanges)
    }
  }

  private func notes(on applied: [AppliedFix], _ refused: Set<String>) -> [String] {
    var notes: [String] = []
    for fix in applied {
      guard let changes = fix.changes else { continue }
      let note = "\(fix.finding.rule): \(changes)."
      if !notes.contains(note) { notes.append(note) }
    }
    return notes + refused.sorted().map { "\($0): its fix would not have parsed and was left out." }
  }
}

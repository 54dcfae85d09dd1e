import Reporting

/// Applies the rules' fixes to a Dockerfile, again and again until none is left.
///
/// Each round takes fixes that do not touch the same instruction, parses and checks the result anew, and says in a
/// comment what was done. A fix after which the file has an error that it did not have before, or still breaks the
/// rule as often, is taken back.
package struct DockerfileOptimizer: Sendable {
  private static let roundLimit = 64
  /// How many bytes all rounds together read, so that a huge file takes no longer than a few.
  private static let readLimit = 8 << 20
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

  /// Applies every fix that helps.
  ///
  /// - Parameters:
  ///   - path: The file's name for the findings' locations.
  ///   - context: The files around it; without, nothing that depends on them is changed.
  package func optimize(
    _ bytes: [UInt8], path: String, context: ContextPaths? = nil
  ) throws(DockerfileError) -> OptimizedDockerfile {
    let original = try linter.parse(bytes)
    let findings = linter.located(original, path: path, context: context)
    var state = State(file: original, findings: findings)
    var applied: [AppliedFix] = []
    var refused: Set<String> = []
    let rounds = min(Self.roundLimit, max(4, Self.readLimit / max(bytes.count, 1)))
    rounds: for _ in 0..<rounds {
      let chosen = FixSelection(state.file, state.findings.filter { isWanted($0, refused) }).chosen
      guard !chosen.isEmpty else { break }
      // Where all of them together do not help, each rule is tried alone.
      for fixes in [chosen] + FixSelection.byRule(chosen) {
        guard let next = try state.applying(fixes, with: self, path: path, context: context) else { continue }
        applied += fixes.compactMap(AppliedFix.init)
        state = next
        continue rounds
      }
      refused.formUnion(chosen.map(\.rule.id))
    }
    let remaining = state.findings.map(\.finding)
    return OptimizedDockerfile(
      original: bytes, bytes: state.file.source, applied: applied, remaining: remaining,
      dockerignore: DockerignoreProposal(for: state.file, context: context)?.text,
      notes: notes(on: applied, refused), before: DockerfileMetrics(original, findings.map(\.finding)),
      after: DockerfileMetrics(state.file, remaining))
  }

  private func isWanted(_ finding: LocatedFinding, _ refused: Set<String>) -> Bool {
    !refused.contains(finding.rule.id) && !(keepsImage && finding.changes != nil)
  }

  /// A file between two rounds, with what it breaks.
  private struct State {
    let file: Dockerfile
    let findings: [LocatedFinding]
    /// How many findings with a fix each rule has.
    private let fixable: [String: Int]

    init(file: Dockerfile, findings: [LocatedFinding]) {
      self.file = file
      self.findings = findings
      fixable = findings.lazy.filter { $0.finding.fix != nil }.reduce(into: [:]) {
        $0[$1.rule.id, default: 0] += 1
      }
    }

    /// The file after some fixes; `nil` if it is worse then, or breaks one of their rules as often as before.
    func applying(
      _ fixes: [LocatedFinding], with optimizer: DockerfileOptimizer, path: String, context: ContextPaths?
    ) throws(DockerfileError) -> State? {
      let edits = fixes.flatMap { finding -> [TextEdit] in
        guard let fix = finding.finding.fix else { return [] }
        return optimizer.writesComments ? FixComment.commented(fix, finding, in: file) : fix.edits
      }
      guard let bytes = edits.applied(to: file.source), bytes.count <= Dockerfile.sizeLimit else {
        return nil
      }
      let next = try optimizer.linter.parse(bytes)
      guard next.problems.count <= file.problems.count else { return nil }
      let state = State(file: next, findings: optimizer.linter.located(next, path: path, context: context))
      return Set(fixes.map(\.rule.id)).allSatisfy { state.fixable[$0] ?? 0 < fixable[$0] ?? 0 } ? state : nil
    }
  }

  private func notes(on applied: [AppliedFix], _ refused: Set<String>) -> [String] {
    var notes: [String] = []
    for fix in applied {
      guard let changes = fix.changes else { continue }
      let note = "\(fix.finding.rule): \(changes)."
      if !notes.contains(note) { notes.append(note) }
    }
    return notes + refused.sorted().map { "\($0): its fix would not have helped and was left out." }
  }
}

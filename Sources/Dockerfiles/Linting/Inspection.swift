import Reporting

/// What a rule has at hand beside the file, and where it reports.
struct Inspection {
  /// The files around the Dockerfile, where they are known.
  let context: ContextPaths?
  private(set) var findings: [LocatedFinding] = []
  private let file: Dockerfile
  private let path: String
  private var rule: LintRule

  init(_ file: Dockerfile, path: String, context: ContextPaths?, rule: LintRule) {
    self.file = file
    self.path = path
    self.context = context
    self.rule = rule
  }

  mutating func begin(_ rule: LintRule) { self.rule = rule }

  /// Reports the place `range`. The message is one sentence about this very place and holds no secret.
  mutating func flag(_ range: Range<Int>, _ message: String, evidence: String? = nil, fix: Fix? = nil) {
    let position = file.lines.position(of: range.lowerBound)
    let finding = Finding(
      rule: rule.id, severity: rule.severity, message: message,
      location: SourceLocation(file: path, line: position.line, column: position.column), evidence: evidence,
      help: rule.why, fix: fix, aliases: rule.aliases)
    findings.append(LocatedFinding(finding: finding, offset: range.lowerBound, rule: rule))
  }
}

/// A finding with what pragmas and the optimizer need to know about it.
struct LocatedFinding {
  let finding: Finding
  let offset: Int
  let rule: LintRule
}

import Reporting

/// What a rule has at hand beside the file, and where it reports.
struct Inspection {
  /// The files around the Dockerfile, where they are known.
  let context: ContextPaths?
  /// What the project asks for.
  let configuration: LintConfiguration
  private(set) var findings: [LocatedFinding] = []
  private let file: Dockerfile
  private let path: String
  private let pragmas: Pragmas
  private var rule: LintRule

  init(
    _ file: Dockerfile, path: String, context: ContextPaths?, configuration: LintConfiguration,
    pragmas: Pragmas, rule: LintRule
  ) {
    self.file = file
    self.path = path
    self.context = context
    self.configuration = configuration
    self.pragmas = pragmas
    self.rule = rule
  }

  mutating func begin(_ rule: LintRule) { self.rule = rule }

  /// Reports the place `range`. The message is one sentence about this very place and holds no secret.
  ///
  /// - Parameters:
  ///   - without: Aliases of tools that would say nothing about this place.
  ///   - severity: Another severity than the rule's, for this place alone.
  ///   - changes: What the fix changes about the image at this very place, where the rule's own words say less.
  ///   - alias: What another program calls this very finding, beside the rule's own aliases.
  mutating func flag(
    _ range: Range<Int>, _ message: String, evidence: String? = nil, fix: Fix? = nil,
    without: Set<String> = [], severity: Severity? = nil, changes: String? = nil, alias: String? = nil
  ) {
    let position = file.lines.position(of: range.lowerBound)
    var aliases = without.isEmpty ? rule.aliases : rule.aliases.filter { !without.contains($0) }
    if let alias { aliases.append(alias) }
    var severity = severity ?? configuration.severity(of: rule)
    if pragmas.makesErrors, rule.isBuildCheck { severity = max(severity, .error) }
    let finding = Finding(
      rule: rule.id, severity: severity, message: message,
      location: SourceLocation(file: path, line: position.line, column: position.column), evidence: evidence,
      help: rule.why, fix: fix.flatMap { isInExecForm(range) && !rule.mendsExecForm ? nil : $0 },
      aliases: aliases)
    findings.append(
      LocatedFinding(
        finding: finding, offset: range.lowerBound, rule: rule, changes: changes ?? rule.fixChanges))
  }

  /// Whether a place lies in the JSON of a `RUN`, where words cannot be edited as in a shell.
  private func isInExecForm(_ range: Range<Int>) -> Bool {
    let forms = file.index.execForms
    let next = forms.partitioningIndex { $0.lowerBound > range.lowerBound }
    return next > 0 && forms[next - 1].contains(range.lowerBound)
  }
}

/// A finding with what pragmas and the optimizer need to know about it.
struct LocatedFinding {
  let finding: Finding
  let offset: Int
  let rule: LintRule
  /// What its fix changes about the image; `nil` where the image stays the same.
  let changes: String?
}

package import Reporting

/// Runs the rules over Dockerfiles.
package struct DockerfileLinter: Sendable {
  /// What the project asks for.
  package let configuration: LintConfiguration
  private let rules: [any DockerfileRule.Type]
  /// Rules that a file can switch on for itself: `# check=experimental=all`.
  private let optional: [any DockerfileRule.Type]

  package init(ignoring: Set<String> = [], minimum: Severity = .style) {
    self.init(LintConfiguration(ignoring: ignoring, minimum: minimum))
  }

  package init(_ configuration: LintConfiguration) {
    self.configuration = configuration
    rules = RuleRegistry.types.filter { configuration.allows($0.rule) }
    let active = Set(rules.map { $0.rule.id })
    optional = RuleRegistry.types.filter { $0.rule.isOptIn && !active.contains($0.rule.id) }
  }

  /// Finds what breaks the rules, in the order of the file.
  ///
  /// - Parameters:
  ///   - path: The file's name for the findings' locations.
  ///   - context: The files around it; without, rules about the build context stay silent.
  package func lint(
    _ bytes: [UInt8], path: String, context: ContextPaths? = nil
  ) throws(DockerfileError) -> [Finding] {
    lint(try parse(bytes), path: path, context: context)
  }

  /// Reads a file as far as the project wants its rules to look.
  func parse(_ bytes: [UInt8]) throws(DockerfileError) -> Dockerfile {
    try Dockerfile.parse(bytes, readingScripts: configuration.readsScripts)
  }

  /// Finds what breaks the rules in a file that is already parsed.
  package func lint(_ file: Dockerfile, path: String, context: ContextPaths? = nil) -> [Finding] {
    located(file, path: path, context: context).map(\.finding)
  }

  func located(_ file: Dockerfile, path: String, context: ContextPaths?) -> [LocatedFinding] {
    guard let first = rules.first else { return [] }
    let pragmas = configuration.obeysPragmas ? Pragmas(file) : Pragmas.none
    var inspection = Inspection(
      file, path: path, context: context, configuration: configuration, pragmas: pragmas, rule: first.rule)
    for type in rules {
      inspection.begin(type.rule)
      type.init().check(file, &inspection)
    }
    if !pragmas.enabled.isEmpty {
      var asked = configuration
      asked.enabling = pragmas.enabled
      for type in optional where asked.allows(type.rule) {
        inspection.begin(type.rule)
        type.init().check(file, &inspection)
      }
    }
    return inspection.findings.filter(pragmas.allows).enumerated().sorted { lhs, rhs in
      (lhs.element.offset, lhs.offset) < (rhs.element.offset, rhs.offset)
    }.map(\.element)
  }
}

package import Reporting

/// Runs the rules over Dockerfiles.
package struct DockerfileLinter: Sendable {
  /// Ids or aliases of rules that stay silent.
  package let ignoring: Set<String>
  /// Findings below it are left out.
  package let minimum: Severity
  private let rules: [any DockerfileRule.Type]

  package init(ignoring: Set<String> = [], minimum: Severity = .style) {
    self.ignoring = ignoring
    self.minimum = minimum
    rules = RuleRegistry.types.filter { type in
      type.rule.severity >= minimum && !ignoring.contains { type.rule.isNamed($0) }
    }
  }

  /// Finds what breaks the rules, in the order of the file.
  ///
  /// - Parameters:
  ///   - path: The file's name for the findings' locations.
  ///   - context: The files around it; without, rules about the build context stay silent.
  package func lint(
    _ bytes: [UInt8], path: String, context: ContextPaths? = nil
  ) throws(DockerfileError) -> [Finding] {
    lint(try Dockerfile.parse(bytes), path: path, context: context)
  }

  /// Finds what breaks the rules in a file that is already parsed.
  package func lint(_ file: Dockerfile, path: String, context: ContextPaths? = nil) -> [Finding] {
    located(file, path: path, context: context).map(\.finding)
  }

  func located(_ file: Dockerfile, path: String, context: ContextPaths?) -> [LocatedFinding] {
    guard let first = rules.first else { return [] }
    var inspection = Inspection(file, path: path, context: context, rule: first.rule)
    for type in rules {
      inspection.begin(type.rule)
      type.init().check(file, &inspection)
    }
    let pragmas = Pragmas(file)
    return inspection.findings.filter(pragmas.allows).enumerated().sorted { lhs, rhs in
      (lhs.element.offset, lhs.offset) < (rhs.element.offset, rhs.offset)
    }.map(\.element)
  }
}

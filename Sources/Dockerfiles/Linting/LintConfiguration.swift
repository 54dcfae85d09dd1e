package import Reporting

/// What a project asks of its Dockerfiles: which rules count and how much, which registries and labels are meant.
package struct LintConfiguration: Sendable, Equatable {
  /// Ids or aliases of rules that stay silent.
  package var ignoring: Set<String> = []
  /// Ids or aliases of rules that are silent unless asked for; `all` for every one.
  package var enabling: Set<String> = []
  /// Findings below it are left out.
  package var minimum: Severity = .style
  /// Other severities than the rules' own, by id or alias in lower case.
  package var severities: [String: Severity] = [:]
  /// Registries that images may come from; `*` at the beginning or the end stands for anything. Empty: all.
  package var trustedRegistries: [String] = []
  /// The labels that an image has to have, with what their values look like.
  package var labels: [String: LabelFormat] = [:]
  /// Whether labels that are not listed are findings.
  package var hasStrictLabels = false
  /// Whether rules look at what `RUN` runs. Without, a file costs a fraction, and those rules stay silent.
  package var readsScripts = true
  /// Whether comments in a file may switch rules off.
  package var obeysPragmas = true

  package init(ignoring: Set<String> = [], minimum: Severity = .style) {
    self.ignoring = ignoring
    self.minimum = minimum
  }

  /// Whether a rule is looked at: it is not ignored, and asked for where that is needed.
  func allows(_ rule: LintRule) -> Bool {
    if rule.isOptIn, !enabling.contains("all"), !enabling.contains(where: rule.isNamed) { return false }
    return severity(of: rule) >= minimum && !ignoring.contains { rule.isNamed($0) }
  }

  func severity(of rule: LintRule) -> Severity {
    guard !severities.isEmpty else { return rule.severity }
    return severities[rule.id] ?? rule.aliases.lazy.compactMap { severities[$0.lowercased()] }.first
      ?? rule.severity
  }

  /// What the value of a label looks like.
  package enum LabelFormat: String, Sendable, CaseIterable {
    case text, url, rfc3339, semver, hash, spdx, email
    /// Any text, which may be empty too.
    case raw = "rawtext"
  }
}

package import Reporting

/// What there is to know about a rule besides its code: the single source of help, reports and documentation.
///
/// A class, because every file begins with each rule in turn: copying a dozen strings each time is what would show.
package final class LintRule: Sendable {
  /// The stable key: `base-latest`.
  package let id: String
  package let severity: Severity
  /// What is wrong, in a few words.
  package let title: String
  /// Why it matters and what to do.
  package let why: String
  /// Where that is written down: a specification or the manual of the program concerned.
  package let source: String
  /// What other tools call it: `DL3007`, `DS-0001`, `CKV_DOCKER_7`.
  package let aliases: [String]
  /// The practice of the Docker operations definition that it serves.
  package let practice: Practice
  /// What a fix changes about the image, beside the text; `nil` where the image stays the same.
  package let fixChanges: String?
  /// Why the image stays the same, where a fix leaves it so: same packages, same files, same configuration. Every rule
  /// with a fix says either this or `fixChanges`.
  package let fixProof: String?
  /// Breaks the rule.
  package let bad: Example
  /// The same without breaking it.
  package let good: Example
  /// Whether `bad` comes with a fix.
  package let isFixable: Bool
  /// Whether the rule is silent unless a project or a file asks for it.
  package let isOptIn: Bool
  /// Where it says something else than a tool of its aliases on purpose, and why: one sentence each.
  package let differences: [String]

  init(
    id: String, severity: Severity, practice: Practice, title: String, why: String, source: String,
    aliases: [String] = [], isFixable: Bool = false, fixChanges: String? = nil, fixProof: String? = nil,
    isOptIn: Bool = false,
    differences: [String] = [], bad: Example, good: Example
  ) {
    self.id = id
    self.severity = severity
    self.practice = practice
    self.title = title
    self.why = why
    self.source = source
    self.aliases = aliases
    self.isFixable = isFixable
    self.fixChanges = fixChanges
    self.fixProof = fixProof
    self.isOptIn = isOptIn
    self.differences = differences
    self.bad = bad
    self.good = good
  }

  /// A Dockerfile that shows a rule, with its build context where the rule looks at that.
  package struct Example: Sendable, ExpressibleByStringLiteral {
    package let text: String
    package let context: ContextPaths?
    /// What the project asks for, where the rule depends on it.
    package let configuration: LintConfiguration

    package init(stringLiteral text: String) { self.init(text) }

    init(
      _ text: String, context: ContextPaths? = nil, configuration: LintConfiguration = LintConfiguration()
    ) {
      self.text = text
      self.context = context
      self.configuration = configuration
    }
  }

  /// The practices that the Docker operations definition names, and what stands beside them.
  package enum Practice: String, Sendable, CaseIterable {
    case specificBaseTags = "Use specific base image tags"
    case fewLayers = "Minimize layer count and image size"
    case multiStage = "Implement multi-stage builds"
    case dockerignore = "Use .dockerignore files"
    case nonRoot = "Run containers as non-root user"
    case healthcheck = "Set proper HEALTHCHECK instructions"
    case minimalBase = "Use minimal base images"
    case noSecrets = "Avoid embedding secrets in images"
    case buildCache = "Cache invalidation strategies"
    case correctness = "Images build successfully and run as written"
  }

  /// Whether one of Docker's own build checks says the same; their names are words joined by capitals.
  var isBuildCheck: Bool {
    aliases.contains { alias in
      alias.first?.isUppercase == true && alias.allSatisfy(\.isLetter) && alias != alias.uppercased()
    }
  }

  /// Whether its fix is about the exec form itself.
  var mendsExecForm: Bool { id == "malformed-exec-json" }

  /// Whether `name` is the id or an alias, in any case.
  func isNamed(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return id == name || aliases.contains { $0.lowercased() == name }
  }
}

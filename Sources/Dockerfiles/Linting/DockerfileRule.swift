/// One check of a Dockerfile. Conform a type, declare `rule`, list the type in `RuleRegistry`: that is all.
protocol DockerfileRule: Sendable {
  static var rule: LintRule { get }

  init()

  /// Reports every place that breaks the rule.
  func check(_ file: Dockerfile, _ inspection: inout Inspection)
}

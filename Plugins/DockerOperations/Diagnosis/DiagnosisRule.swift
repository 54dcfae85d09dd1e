internal import DockerClient

/// Knows one way in which a container can fail: recognises it in the facts, says what causes it, and how to mend it.
///
/// One rule, one file in `Rules/`, named after what it finds; its doc comment says what it looks at and why. A rule
/// only looks: it gets values and gives a value.
protocol DiagnosisRule: Sendable {
  /// The stable id, such as `oom-killed`.
  static var id: String { get }

  /// Whether the rule only speaks where no other knows better.
  static var isFallback: Bool { get }

  init()

  /// What the rule believes about a container; `nil` where it has nothing to say.
  func examine(_ facts: ContainerFacts) -> Hypothesis?
}

extension DiagnosisRule {
  /// It knows one cause.
  static var isFallback: Bool { false }
}

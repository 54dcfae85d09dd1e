internal import DockerClient
internal import Reporting

/// What a rule believes is the matter with a container.
struct Hypothesis: Sendable {
  /// The rule's stable id.
  var rule: String
  /// How it stands with the container if this is right.
  var level: Status
  /// The cause as a clause that reads well behind "web keeps restarting: ", without a full stop.
  var cause: String
  /// How sure the rule is, from 0 to 1.
  var confidence: Double
  /// What shows it.
  var evidence: [Evidence]
  /// The lines of the log that show it.
  var lines: [LogLine]
  /// What to do about it.
  var remedy: Remedy

  init(
    _ rule: any DiagnosisRule.Type, level: Status = .bad, _ cause: String, confidence: Double,
    evidence: [Evidence] = [], lines: [LogLine] = [], remedy: Remedy = Remedy()
  ) {
    self.rule = rule.id
    self.level = level
    self.cause = cause
    self.confidence = confidence
    self.evidence = evidence
    self.lines = lines
    self.remedy = remedy
  }
}

/// One fact that speaks for a hypothesis.
struct Evidence: Sendable, Hashable {
  /// What is known: "OOM flag".
  var name: String
  /// What it is.
  var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// What to do about a cause: advice in sentences, and the commands for it.
struct Remedy: Sendable {
  /// Sentences, the most helpful first.
  var advice: [String]
  /// Commands that a person would type, in order.
  var commands: [Block.Command]

  init(_ advice: String..., commands: [Block.Command] = []) {
    self.advice = advice
    self.commands = commands
  }
}

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

/// What to do about a cause: advice in sentences, the commands for it, and what Longshore would do if asked.
struct Remedy: Sendable {
  /// Sentences, the most helpful first.
  var advice: [String]
  /// Commands that a person would type, in order.
  var commands: [Block.Command]
  /// Operations that mend it, in order; each is planned and asked about before it does anything.
  var offers: [Offer]
  /// Operations that stop the damage until somebody has mended the cause by hand.
  var pauses: [Offer] = []

  init(_ advice: String..., commands: [Block.Command] = [], offers: [Offer] = []) {
    self.advice = advice
    self.commands = commands
    self.offers = offers
  }
}

/// An operation that would mend a cause.
struct Offer: Sendable, Hashable {
  /// Its name: `container.start`.
  var operation: String
  /// Its arguments, in order; a parameter that takes several stands several times.
  var arguments: [Argument]

  /// One value of one parameter.
  struct Argument: Sendable, Hashable {
    var parameter: String
    var value: String

    /// The flag of the command that sets the parameter: `pids-limit`.
    var flag: String {
      parameter.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
  }

  init(_ operation: String, _ arguments: (String, String)...) {
    self.operation = operation
    self.arguments = arguments.map { Argument(parameter: $0.0, value: $0.1) }
  }

  /// Changes limits or the restart policy of a container in place.
  static func update(_ container: String, _ limits: (String, String)...) -> Offer {
    update(container, limits)
  }

  /// The same, of limits that are found one by one.
  static func update(_ container: String, _ limits: [(String, String)]) -> Offer {
    var offer = Offer("container.update", ("containers", container))
    offer.arguments += limits.map { Argument(parameter: $0.0, value: $0.1) }
    return offer
  }

  /// Starts a container again.
  static func start(_ container: String) -> Offer { Offer("container.start", ("containers", container)) }

  /// The command line that runs it.
  var command: Block.Command { command(saying: nil) }

  /// The command line that runs it, and why.
  func command(saying comment: String?) -> Block.Command {
    Block.Command(
      arguments: ["longshore", "run", operation]
        // A switch takes no value.
        + arguments.flatMap { $0.value == "true" ? ["--\($0.flag)"] : ["--\($0.flag)", $0.value] },
      comment: comment)
  }
}

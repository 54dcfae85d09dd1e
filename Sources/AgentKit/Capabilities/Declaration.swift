/// Everything about an operation that is not its code, said once.
///
/// Command-line flags, JSON Schema, slot filling, plan, policy, help and routing all derive from this and from the
/// operation's `@Parameter` properties.
public struct Declaration: Sendable {
  /// The operation's name, such as `container.remove`.
  public let name: OperationName
  /// What it does, in one sentence for people.
  public let summary: String
  /// The ceiling of its effect: no planned step may exceed it.
  public let effect: Effect
  /// The delicate things that its steps may do.
  public let flags: Set<EffectFlag>
  /// The tools of a definition that allow it, in the definition's own notation. They are alternatives: one is enough.
  /// To rules that deny or ask, a command among them is what the operation does (``PolicyRule``).
  public let needs: [String]
  /// What it does to objects of a kind that another command does too, in the same notation. It grants nothing; rules that
  /// deny or ask about such a command are about the steps that touch such objects (``PolicyRule``).
  public let includes: [PlannedObject.Kind: [String]]
  /// The messages that it explains: a request that is one of them, pasted, is for it.
  public let messages: PastedMessages?
  /// The operation that finds out why things are as they are with what this one works on: a request that asks for the
  /// reason, or tells what happened, is for that one.
  public let reason: OperationName?
  /// The commands of another program that it does the work of: a request that is one of them is taken word by word.
  public let commands: [CommandForm]
  /// How people ask for it.
  public internal(set) var vocabulary: Vocabulary

  /// Declares an operation.
  ///
  /// - Parameters:
  ///   - name: `noun.verb`, in lower case.
  ///   - summary: One sentence.
  ///   - atMost: The ceiling of its effect.
  ///   - flags: The delicate things that its steps may do.
  ///   - needs: Alternative tools, such as `Bash(docker rm *)`.
  ///   - includes: Other commands that do the same to objects of a kind: cleaning up does to containers what
  ///     `Bash(docker container prune *)` does.
  ///   - explaining: The messages that it explains.
  ///   - reason: The operation that tells why, where this one would act: "why did web stop?" stops nothing.
  ///   - commands: Commands of another program that it does the work of, such as `CommandForm("rm", …)`.
  ///   - verbs: Words for what it does, as people say them (`["remove", "delete", "get rid of"]`).
  ///   - objects: Words for what it is done to (`["container"]`).
  ///   - phrases: Wordings that mean this operation and nothing else (`["docker rm"]`).
  ///   - examples: Five to ten whole requests, each as a different person would write it.
  ///   - signatures: Texts that tools print when this operation is what helps (`["exec format error"]`).
  public init(
    _ name: OperationName, _ summary: String, atMost effect: Effect, flags: Set<EffectFlag> = [],
    needs: [String] = [], includes: [PlannedObject.Kind: [String]] = [:],
    explaining messages: PastedMessages? = nil, reason: OperationName? = nil, commands: [CommandForm] = [],
    verbs: [String] = [], objects: [String] = [],
    phrases: [String] = [],
    examples: [String] = [], signatures: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.effect = effect
    self.flags = flags
    self.needs = needs
    self.includes = includes
    self.messages = messages
    self.reason = reason
    self.commands = commands
    vocabulary = Vocabulary(
      verbs: verbs, objects: objects, phrases: phrases, examples: examples, signatures: signatures)
  }
}

extension Declaration {
  /// The commands that a step of the operation is to rules that deny or ask.
  func commands(of step: PlannedStep) -> [String] {
    if includes.isEmpty { return needs }
    return needs + Set(step.objects.map(\.kind)).flatMap { includes[$0] ?? [] }.sorted()
  }
}

/// The words by which a request for an operation is recognised.
public struct Vocabulary: Codable, Sendable, Hashable {
  /// Words for what the operation does.
  public var verbs: [String]
  /// Words for what it is done to.
  public var objects: [String]
  /// Wordings that mean this operation and nothing else.
  public var phrases: [String]
  /// Whole requests.
  public var examples: [String]
  /// Texts that tools print when this operation is what helps: error messages, exit codes, reasons.
  public var signatures: [String]
}

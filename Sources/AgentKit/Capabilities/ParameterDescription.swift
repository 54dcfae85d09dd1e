/// A parameter of an operation, as everything that derives from its declaration sees it.
public struct ParameterDescription: Sendable {
  /// The property's name, which is the argument's key.
  public let name: String
  /// What it is, in one sentence.
  public let help: String
  /// Words in a request that set it or stand before its value.
  public let words: [String]
  /// The same, ready to be looked for.
  let soughtWords: [SoughtWords]
  /// The kind of object that it is taken from the steps before as, where a request does not say it.
  public let handedOn: PlannedObject.Kind?
  /// What it is when nothing is given; `nil` where something must be.
  public let defaultValue: JSONValue?
  /// What stands for a value in help.
  public let placeholder: String
  /// The JSON Schema of a value, with help and default.
  public let schema: JSONValue
  /// Whether the flag takes no value.
  public let isSwitch: Bool
  /// Whether the flag may be given several times.
  public let isRepeated: Bool
  /// Whether its values name things that something can be done to.
  let isObject: Bool
  /// Whether its values name what is left alone.
  let excepts: Bool

  private let reading: @Sendable ([String]) throws -> JSONValue
  /// Finds values for this parameter in plain text.
  let scanning: @Sendable (ScannedText) -> [ScannedValue]

  /// The kinds of values that things are named by; a number or a duration belongs to its own step.
  private static let objects: Set<String> = [
    "container", "image", "path", "network", "volume", "service", "pod",
  ]

  init<Value: ParameterValue>(
    name: String, text: ParameterText, fallback: JSONValue?, type: Value.Type
  ) {
    self.name = name
    help = text.help
    words = text.words
    handedOn = text.handedOn
    soughtWords = text.words.map(SoughtWords.init)
    defaultValue = fallback ?? (Value.allowsNone ? .null : nil)
    placeholder = Value.placeholder
    isSwitch = Value.isSwitch
    isRepeated = Value.isRepeated
    isObject = Self.objects.contains(Value.placeholder) && !text.excepts
    excepts = text.excepts
    reading = { try JSONValue(encoding: Value(arguments: $0)) }
    scanning = Value.scanner
    var members = if case .object(let members) = Value.schema { members } else { [String: JSONValue]() }
    members["description"] = .string(text.help)
    if let fallback { members["default"] = fallback }
    schema = .object(members)
  }

  /// Whether it is a switch by which everything of a sort is meant, rather than what is named.
  var meansAll: Bool { isSwitch && !Self.wholes.isDisjoint(with: words) }

  private static let wholes: Set<String> = ["all", "every", "everything", "stopped", "unused", "all unused"]

  /// Whether a run cannot start without it.
  public var isRequired: Bool { defaultValue == nil }

  /// The flag on a command line: `restartPolicy` → `restart-policy`.
  public var flag: String {
    name.reduce(into: "") { flag, character in
      if character.isUppercase { flag += "-" }
      flag += character.lowercased()
    }
  }

  /// Reads what a person typed behind the flag.
  ///
  /// - Throws: `InvalidValue`.
  public func read(_ arguments: [String]) throws -> JSONValue { try reading(arguments) }

  /// Finds values for this parameter in plain text.
  public func scan(_ text: ScannedText) -> [ScannedValue] { scanning(text) }
}

/// A type that an operation's parameter can have: it validates, describes and finds itself.
///
/// A conforming type is written and read as one text; `Bool`, whole numbers, optionals and lists build on that.
public protocol ParameterValue: Codable, Sendable, Hashable {
  /// What stands for a value in help: `container`, `size`.
  static var placeholder: String { get }

  /// The JSON Schema (draft 2020-12) of a value.
  static var schema: JSONValue { get }

  /// Whether the flag alone, without a value, means something. Only `Bool`'s does.
  static var isSwitch: Bool { get }

  /// Whether giving none is a value of the type.
  static var allowsNone: Bool { get }

  /// Whether several values may be given.
  static var isRepeated: Bool { get }

  /// Reads what a person typed, one text per value.
  ///
  /// - Throws: `InvalidValue` that says what is wrong with which text.
  init(arguments: [String]) throws

  /// Finds values of this type in plain text.
  static func scan(_ text: ScannedText) -> [ScannedValue]

  /// What finds them, made once for every parameter. `scan`, unless something can be prepared.
  static var scanner: @Sendable (ScannedText) -> [ScannedValue] { get }
}

extension ParameterValue {
  /// A value must follow the flag.
  public static var isSwitch: Bool { false }
  /// A value must be given.
  public static var allowsNone: Bool { false }
  /// One value.
  public static var isRepeated: Bool { false }
  /// Nothing: most types cannot be told apart from other words.
  public static func scan(_ text: ScannedText) -> [ScannedValue] { [] }
  /// `scan`
  public static var scanner: @Sendable (ScannedText) -> [ScannedValue] { { scan($0) } }
}

/// A parameter type that is one validated text, such as a container's name.
public protocol TextParameter: ParameterValue, CustomStringConvertible {
  /// Reads and validates the text.
  ///
  /// - Throws: `InvalidValue`.
  init(_ text: String) throws
}

extension TextParameter {
  /// A text.
  public static var schema: JSONValue { ["type": "string"] }

  /// Reads the last text given, as the last flag wins on a command line.
  public init(arguments: [String]) throws {
    guard let text = arguments.last else {
      throw InvalidValue("", is: Self.placeholder, because: "nothing was given")
    }
    self = try Self(text)
  }

  /// Reads and validates a text.
  public init(from decoder: any Decoder) throws {
    self = try Self(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A text that is not a value of the type it was given for.
public struct InvalidValue: Error, Hashable {
  /// The offending text.
  public let text: String
  /// The placeholder of the type.
  public let placeholder: String
  /// What is wrong with it, and what would be right.
  public let reason: String

  /// Makes the error.
  public init(_ text: String, is placeholder: String, because reason: String) {
    self.text = text
    self.placeholder = placeholder
    self.reason = reason
  }
}

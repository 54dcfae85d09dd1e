/// A parameter type with a fixed set of values: an enumeration of texts.
///
/// ```swift
/// enum NetworkDriver: String, ChoiceParameter {
///   case bridge, overlay
///   static let placeholder = "driver"
/// }
/// ```
public protocol ChoiceParameter: TextParameter, RawRepresentable, CaseIterable where RawValue == String {
  /// Wordings in a request that mean this choice, in lower case. The value itself, unless said otherwise.
  var wordings: [String] { get }
}

extension ChoiceParameter {
  /// The value itself.
  public var wordings: [String] { [rawValue] }

  /// The value.
  public var description: String { rawValue }

  /// A text out of the choices.
  public static var schema: JSONValue {
    ["type": "string", "enum": .array(allCases.map { .string($0.rawValue) })]
  }

  /// Reads one of the choices, in any case.
  public init(_ text: String) throws {
    guard let choice = Self(rawValue: text) ?? Self(rawValue: text.lowercased()) else {
      let choices = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw InvalidValue(text, is: Self.placeholder, because: "give one of: \(choices)")
    }
    self = choice
  }

  /// Reads one of the choices.
  public init(from decoder: any Decoder) throws {
    self = try Self(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Finds the choices' wordings; one of several words is surer than one word.
  public static func scan(_ text: ScannedText) -> [ScannedValue] { scanner(text) }

  /// Finds the choices' wordings.
  public static var scanner: @Sendable (ScannedText) -> [ScannedValue] {
    let scanner = WordingScanner(Self.self)
    return { scanner.values(in: $0) }
  }
}

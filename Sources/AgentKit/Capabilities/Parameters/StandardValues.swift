extension Bool: ParameterValue {
  /// A switch needs none in help.
  public static var placeholder: String { "true|false" }
  /// A truth value.
  public static var schema: JSONValue { ["type": "boolean"] }
  /// The flag alone means `true`.
  public static var isSwitch: Bool { true }

  /// Reads `true` and `false`; the flag alone is `true`.
  public init(arguments: [String]) throws {
    switch arguments.last {
    case nil, "true", "yes": self = true
    case "false", "no": self = false
    case .some(let text): throw InvalidValue(text, is: "switch", because: "give true or false")
    }
  }
}

extension Int: ParameterValue {
  /// A whole number.
  public static var placeholder: String { "number" }
  /// A whole number.
  public static var schema: JSONValue { ["type": "integer"] }

  /// Reads a whole number in decimal digits.
  public init(arguments: [String]) throws {
    guard let text = arguments.last, let value = Int(text) else {
      throw InvalidValue(arguments.last ?? "", is: "number", because: "give a whole number in digits")
    }
    self = value
  }

  /// Finds whole numbers. Alone one says nothing: whoever means it says of what it is the number. A dash before it is
  /// that of an option: `tail -20`.
  public static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      guard text.words[index].marks.contains(.digit) else { return nil }
      let word = text.words[index]
      guard word.text.utf8.count <= 9, let value = Int(word.text) else { return nil }
      return ScannedValue(.integer(abs(value)), range: word.range, certainty: 0.2)
    }
  }
}

extension String: ParameterValue {
  /// A text.
  public static var placeholder: String { "text" }
  /// A text.
  public static var schema: JSONValue { ["type": "string"] }

  /// Takes the last text given.
  public init(arguments: [String]) throws { self = arguments.last ?? "" }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
  /// As the value's.
  public static var placeholder: String { Wrapped.placeholder }
  /// As the value's.
  public static var schema: JSONValue { Wrapped.schema }
  /// As the value's.
  public static var isSwitch: Bool { Wrapped.isSwitch }
  /// None is `nil`.
  public static var allowsNone: Bool { true }
  /// As the value's.
  public static var isRepeated: Bool { Wrapped.isRepeated }
  /// Reads the value.
  public init(arguments: [String]) throws { self = try Wrapped(arguments: arguments) }
  /// Finds what the value's type finds.
  public static func scan(_ text: ScannedText) -> [ScannedValue] { Wrapped.scan(text) }
  /// As the value's.
  public static var scanner: @Sendable (ScannedText) -> [ScannedValue] { Wrapped.scanner }
}

extension Array: ParameterValue where Element: ParameterValue {
  /// As the element's.
  public static var placeholder: String { Element.placeholder }
  /// A list.
  public static var schema: JSONValue { ["type": "array", "items": Element.schema] }
  /// The flag may be given several times.
  public static var isRepeated: Bool { true }
  /// Reads one element from each text.
  public init(arguments: [String]) throws { self = try arguments.map { try Element(arguments: [$0]) } }
  /// Finds elements, each as a list of one; who binds them joins the lists.
  public static func scan(_ text: ScannedText) -> [ScannedValue] { scanner(text) }
  /// As the element's, with each value as a list of one.
  public static var scanner: @Sendable (ScannedText) -> [ScannedValue] {
    let scanner = Element.scanner
    return { text in
      scanner(text).map { ScannedValue(.array([$0.value]), range: $0.range, certainty: $0.certainty) }
    }
  }
}

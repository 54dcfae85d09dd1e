/// A word of the engine's vocabulary, such as a container's status. Words that this client does not know are
/// kept as they came, so a newer engine's answers lose nothing.
public protocol EngineWord: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
where RawValue == String {
  /// The word as the engine writes it.
  init(rawValue: String)
}

extension EngineWord {
  /// The word as the engine writes it.
  public var description: String { rawValue }

  /// The word as the engine writes it.
  public init(stringLiteral word: String) { self.init(rawValue: word) }
}

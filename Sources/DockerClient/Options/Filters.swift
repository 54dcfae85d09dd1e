/// What a list is narrowed to, in the engine's own keys: `["status": ["exited"], "label": ["team=web"]]`.
/// Values of one key are alternatives, keys must all hold.
public struct Filters: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The values of each key.
  public var values: [String: [String]]

  /// Narrows to what these keys and values say.
  public init(_ values: [String: [String]] = [:]) { self.values = values }

  /// Narrows to what these keys and values say.
  public init(dictionaryLiteral values: (String, [String])...) {
    self.values = Dictionary(values, uniquingKeysWith: +)
  }
}

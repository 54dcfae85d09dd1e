/// A text that is not shown: describing, printing and dumping it gives stars. It is encoded in the clear, for that is
/// what it is sent for.
public struct SecretText: Sendable, Hashable, ExpressibleByStringLiteral {
  private let text: String

  /// Keeps a secret.
  public init(_ text: String) { self.text = text }

  /// Keeps a secret.
  public init(stringLiteral text: String) { self.text = text }

  /// The text itself. Every use of this is a place where the secret can leak.
  public var revealed: String { text }
}

extension SecretText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Stars.
  public var description: String { "***" }
  /// Stars.
  public var debugDescription: String { "***" }
  /// Nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension SecretText: Codable, ZeroValued {
  /// No secret.
  public init() { self.init("") }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Who says yes: a person at this machine, or a client that an embedding host has authenticated.
///
/// A host makes one from what it knows itself, never from a request, a definition, a file or a model's text.
public struct Principal: Codable, Sendable, Hashable, CustomStringConvertible {
  /// How it is told apart from others: `user:1000`, `mcp:client-7`.
  public let id: String

  /// Names somebody.
  public init(_ id: String) { self.id = id }

  /// The id.
  public var description: String { id }
}

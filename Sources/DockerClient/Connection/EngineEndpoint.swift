/// An engine's address, and what said that it is there.
public struct EngineEndpoint: Sendable, Hashable, CustomStringConvertible {
  /// Where the engine listens.
  public let address: EngineAddress
  /// What named the address: `DOCKER_HOST`, `the context "build"`, `the default socket`.
  public let source: String
  /// What was looked for, in order, before this was chosen.
  public let tried: [String]

  /// The variables of who asks, of which a program that leads to the engine gets a few; nil for this process's own.
  let environment: [String: String]?

  init(
    _ address: EngineAddress, source: String, tried: [String] = [], environment: [String: String]? = nil
  ) {
    self.environment = environment
    self.address = address
    self.source = source
    self.tried = tried
  }

  /// The address and its source.
  public var description: String { "\(address) (from \(source))" }
}

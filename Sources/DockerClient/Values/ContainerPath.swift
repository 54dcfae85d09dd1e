/// A path inside a container.
public struct ContainerPath: EngineWord {
  /// The path as the engine writes it.
  public let rawValue: String

  /// Takes a path.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What is waited for in a container's life.
public struct WaitCondition: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// That it does not run; at once if it does not.
  public static let notRunning: WaitCondition = "not-running"
  /// Its next end.
  public static let nextExit: WaitCondition = "next-exit"
  /// That it is gone.
  public static let removed: WaitCondition = "removed"
}

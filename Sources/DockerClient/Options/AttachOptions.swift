/// What to attach to a container's first process.
public struct AttachOptions: Sendable, Hashable {
  /// Whether what it writes from now on is wanted, until it ends.
  public var stream = true
  /// Whether what it wrote so far comes first.
  public var logs = false
  /// Whether its standard input is to be written; the container must have it open.
  public var input = false
  /// Whether its standard output is wanted.
  public var output = true
  /// Whether its standard error is wanted.
  public var error = true
  /// The keys that detach a terminal; nil for the engine's.
  public var detachKeys: String?
  /// Whether the container has a terminal; nil if that is not known, which costs a question to the engine.
  public var tty: Bool?

  /// Output from now on.
  public init() {}
}

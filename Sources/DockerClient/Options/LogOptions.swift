/// Which part of a container's output is wanted.
public struct LogOptions: Sendable, Hashable {
  /// Whether standard output is.
  public var output = true
  /// Whether standard error is.
  public var error = true
  /// How many of the last lines; nil for all.
  public var tail: Int?
  /// From when; nil for the beginning.
  public var since: Timestamp?
  /// Up to when; nil for the end.
  public var until: Timestamp?
  /// Whether each line comes with the time at which the engine took it down.
  public var timestamps = false
  /// Whether each line begins with what the log driver's options `env` and `labels` say, as `a=b,c=d `.
  public var details = false
  /// Whether to wait for what comes later, until the container ends.
  public var follow = false
  /// Whether the container has a terminal; nil if that is not known, which may cost a question to the engine.
  public var tty: Bool?

  /// All output so far.
  public init() {}

  /// The last lines so far.
  public init(tail: Int) { self.tail = tail }
}

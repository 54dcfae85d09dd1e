internal import HTTPTransport

extension DockerClient {
  /// A container's output (`GET /containers/{id}/logs`).
  public func containerLogs(_ name: String, options: LogOptions) async throws -> LogStream {
    let path = try Self.path(name, "logs")
    var query = EngineQuery()
    query.add("stdout", options.output)
    query.add("stderr", options.error)
    query.add("follow", options.follow)
    query.add("timestamps", options.timestamps)
    query.add("tail", options.tail)
    query.add("since", options.since?.queryValue)
    query.add("until", options.until?.queryValue)
    // Engines before API 1.42 do not say whether the output is multiplexed: it is, unless there is a terminal.
    var tty = options.tty
    if tty == nil, try await session.version() < APIVersion(1, 42) {
      tty = try await inspectContainer(name).config.tty
    }
    let call = EngineCall.get(path, query)
    let (head, bytes) = try await session.stream(options.follow ? call.taking(nil) : call)
    let saysMultiplexed = head.headers["Content-Type"] == "application/vnd.docker.multiplexed-stream"
    return LogStream(
      bytes, isMultiplexed: tty.map { !$0 } ?? saysMultiplexed, hasTimestamps: options.timestamps)
  }
}

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
  /// Whether to wait for what comes later, until the container ends.
  public var follow = false
  /// Whether the container has a terminal; nil if that is not known, which may cost a question to the engine.
  public var tty: Bool?

  /// All output so far.
  public init() {}

  /// The last lines so far.
  public init(tail: Int) { self.tail = tail }
}

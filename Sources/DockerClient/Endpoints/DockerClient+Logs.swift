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
    // Some engines send the head only with the first output, however long that takes.
    let (head, bytes) = try await session.stream(options.follow ? call.taking(nil) : call)
    let saysMultiplexed = head.headers["Content-Type"] == "application/vnd.docker.multiplexed-stream"
    return LogStream(
      bytes, isMultiplexed: tty.map { !$0 } ?? saysMultiplexed, hasTimestamps: options.timestamps)
  }
}

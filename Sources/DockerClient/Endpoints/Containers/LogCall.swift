internal import HTTPTransport

/// What logs of containers and of services have in common.
enum LogCall {
  /// Engines before do not say whether the output is multiplexed: it is, unless there is a terminal.
  static let firstThatTells = APIVersion(1, 42)

  static func open(_ path: String, options: LogOptions, on session: EngineSession) async throws -> LogStream {
    var query = EngineQuery()
    query.add("stdout", options.output)
    query.add("stderr", options.error)
    query.add("follow", options.follow)
    query.add("timestamps", options.timestamps)
    query.add("details", options.details)
    query.add("tail", options.tail)
    query.add("since", options.since?.queryValue)
    query.add("until", options.until?.queryValue)
    let call = EngineCall.get(path, query)
    // Some engines send the head only with the first output, however long that takes.
    // Without following, the engine may have to look through much before it finds something that was asked for.
    let (head, bytes) = try await session.stream(
      options.follow ? call.taking(nil) : call.silent(download: .long))
    let saysMultiplexed = head.headers["Content-Type"] == "application/vnd.docker.multiplexed-stream"
    return LogStream(
      bytes, isMultiplexed: options.tty.map { !$0 } ?? saysMultiplexed, hasTimestamps: options.timestamps)
  }
}

extension EngineClient {
  /// A container's output (`GET /containers/{id}/logs`).
  public func containerLogs(_ name: String, options: LogOptions) async throws -> LogStream {
    let path = try ContainerCall.path(name, "logs")
    var options = options
    if options.tty == nil, try await session.version() < LogCall.firstThatTells {
      options.tty = try await inspectContainer(name).config.tty
    }
    return try await LogCall.open(path, options: options, on: session)
  }

  /// A container's output, which goes on after a loss (`GET /containers/{id}/logs`, as often as it takes).
  public func resumingContainerLogs(
    _ name: String, options: LogOptions, reconnection: Reconnection
  ) async throws -> ResumingLogLines {
    let container = try await inspectContainer(name)
    var options = options
    options.timestamps = true
    options.tty = container.config.tty
    // The id, because the name may be another container's by then.
    return ResumingLogLines(
      engine: readOnly, name: container.id, options: options, run: container.state.startedAt,
      reconnection: reconnection)
  }
}

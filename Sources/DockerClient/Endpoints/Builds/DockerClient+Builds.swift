internal import HTTPTransport

extension DockerClient {
  /// Builds an image (`POST /build`).
  public func build(_ context: BuildContext, options: BuildOptions) async throws -> BuildStream {
    // Only the upload: a step of the build may say nothing for hours.
    let call = try EngineCall.post("/build", options.query()).sending(context).silent(upload: .brief)
    return try await context.whileSending { try await build(call, options) }
  }

  /// Builds an image of what the engine fetches (`POST /build?remote=`).
  public func build(from remote: String, options: BuildOptions) async throws -> BuildStream {
    var query = try options.query()
    query.add("remote", remote)
    return try await build(.post("/build", query).taking(nil), options)
  }

  private func build(_ call: EngineCall, _ options: BuildOptions) async throws -> BuildStream {
    var call = call
    call.headers["X-Registry-Config"] = try RegistryCredentials.header(for: options.credentials)
    return BuildStream(try await session.stream(call).bytes, isQuiet: options.quiet)
  }

  /// Stops a BuildKit build (`POST /build/cancel`).
  public func cancelBuild(id: String) async throws {
    var query = EngineQuery()
    query.add("id", id)
    try await session.perform(.post("/build/cancel", query))
  }

  /// Removes from the cache of BuildKit (`POST /build/prune`).
  public func pruneBuildCache(_ options: BuildCachePruneOptions) async throws -> PruneReport {
    var query = EngineQuery()
    query.add("all", options.all)
    let isRenamed = try await session.version() >= APIVersion(1, 48)
    query.add(isRenamed ? "reserved-space" : "keep-storage", options.keepStorage)
    query.add("max-used-space", options.maxUsedSpace)
    query.add("min-free-space", options.minFreeSpace)
    try query.add("filters", options.filters)
    return try await session.decode(.post("/build/prune", query).taking(.seconds(600)))
  }
}

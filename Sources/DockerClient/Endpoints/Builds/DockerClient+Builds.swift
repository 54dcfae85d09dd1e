internal import HTTPTransport

extension DockerClient {
  /// Builds an image (`POST /build`).
  public func build(_ context: BuildContext, options: BuildOptions) async throws -> BuildStream {
    var query = EngineQuery()
    query.add("dockerfile", options.dockerfile)
    for tag in options.tags { query.add("t", tag) }
    if !options.buildArguments.isEmpty { try query.add("buildargs", json: options.buildArguments) }
    if !options.labels.isEmpty { try query.add("labels", json: options.labels) }
    if !options.cacheFrom.isEmpty { try query.add("cachefrom", json: options.cacheFrom) }
    query.add("target", options.target)
    query.add("platform", options.platform)
    query.add("networkmode", options.networkMode)
    if !options.extraHosts.isEmpty { query.add("extrahosts", options.extraHosts.joined(separator: ",")) }
    query.add("shmsize", options.shmSize)
    query.add("memory", options.limits.memory)
    query.add("memswap", options.limits.memorySwap)
    query.add("cpushares", options.limits.cpuShares)
    query.add("cpuperiod", options.limits.cpuPeriod)
    query.add("cpuquota", options.limits.cpuQuota)
    query.add("cpusetcpus", options.limits.cpusetCpus)
    query.add("squash", options.squash)
    query.add("buildid", options.id)
    query.add("nocache", options.noCache)
    query.add("pull", options.pull)
    query.add("rm", true)
    query.add("forcerm", true)
    query.add("version", options.builder.rawValue)
    var call = EngineCall.post("/build", query).sending(context)
    call.headers["X-Registry-Config"] = try RegistryCredentials.header(for: options.credentials)
    return try await context.whileSending { [call] in BuildStream(try await session.stream(call).bytes) }
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

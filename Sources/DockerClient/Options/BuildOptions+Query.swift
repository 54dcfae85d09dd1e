extension BuildOptions {
  /// Everything but the credentials, as the engine reads it.
  func query() throws -> EngineQuery {
    var query = EngineQuery()
    query.add("dockerfile", dockerfile)
    for tag in tags { query.add("t", tag) }
    if !buildArguments.isEmpty { try query.add("buildargs", json: buildArguments) }
    if !labels.isEmpty { try query.add("labels", json: labels) }
    if !cacheFrom.isEmpty { try query.add("cachefrom", json: cacheFrom) }
    query.add("target", target)
    query.add("platform", platform)
    query.add("networkmode", networkMode)
    for host in extraHosts { query.add("extrahosts", host) }
    query.add("shmsize", shmSize)
    try limits.add(to: &query)
    query.add("squash", squash)
    // The engine reads a list and takes one.
    if let output { try query.add("outputs", json: [output]) }
    query.add("buildid", id)
    query.add("q", quiet)
    query.add("nocache", noCache)
    query.add("pull", pull)
    // Without a word the engine removes what succeeded.
    query.add("rm", stepContainers == .kept ? "0" : "1")
    query.add("forcerm", stepContainers == .removed)
    query.add("version", builder.rawValue)
    return query
  }
}

extension BuildLimits {
  fileprivate func add(to query: inout EngineQuery) throws {
    query.add("memory", memory)
    query.add("memswap", memorySwap)
    query.add("cpushares", cpuShares)
    query.add("cpuperiod", cpuPeriod)
    query.add("cpuquota", cpuQuota)
    query.add("cpusetcpus", cpusetCpus)
    query.add("cpusetmems", cpusetMems)
    query.add("cgroupparent", cgroupParent)
    if !ulimits.isEmpty { try query.add("ulimits", json: ulimits) }
  }
}

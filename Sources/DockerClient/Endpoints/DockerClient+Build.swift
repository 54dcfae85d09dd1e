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
    query.add("nocache", options.noCache)
    query.add("pull", options.pull)
    query.add("rm", true)
    query.add("forcerm", true)
    query.add("version", options.builder.rawValue)
    var call = EngineCall.post("/build", query).taking(nil)
    call.headers["Content-Type"] = "application/x-tar"
    call.body = context.body
    return BuildStream(try await session.stream(call).bytes)
  }
}

internal import HTTPTransport

extension DockerClient {
  /// Pulls an image from its registry (`POST /images/create`).
  public func pullImage(_ reference: String, options: PullOptions) async throws -> ImageStream {
    _ = try ObjectNames.image(reference)
    let parts = ReferenceParts(reference)
    var query = EngineQuery()
    // A reference without either would pull every tag.
    query.add("fromImage", parts.digest == nil ? parts.repository : reference)
    if parts.digest == nil, !options.allTags { query.add("tag", parts.tag ?? "latest") }
    query.add("platform", options.platform)
    var call = EngineCall.post("/images/create", query).taking(nil)
    call.headers["X-Registry-Auth"] = try options.credentials?.header
    return ImageStream(try await session.stream(call).bytes)
  }

  /// Pushes an image (`POST /images/{name}/push`).
  public func pushImage(
    _ reference: String, credentials: RegistryCredentials?
  ) async throws -> ImageStream {
    let parts = ReferenceParts(reference)
    guard parts.digest == nil else {
      throw DockerError(
        .invalidArgument, "an image is pushed by name and tag, not by digest: \(reference)",
        advice: "Give it a tag first.")
    }
    var query = EngineQuery()
    query.add("tag", parts.tag ?? "latest")
    var call = EngineCall.post("/images/\(try ObjectNames.image(parts.repository))/push", query)
    // The engine insists on the field, even if there is nothing to say.
    call.headers["X-Registry-Auth"] = try credentials?.header ?? RegistryCredentials.noneHeader
    return ImageStream(try await session.stream(call.taking(nil)).bytes)
  }

  /// Gives an image another name (`POST /images/{name}/tag`).
  public func tagImage(_ name: String, repository: String, tag: String?) async throws {
    var query = EngineQuery()
    query.add("repo", repository)
    query.add("tag", tag)
    try await session.perform(.post("/images/\(try ObjectNames.image(name))/tag", query))
  }

  /// Removes a name, and the image with its last one (`DELETE /images/{name}`).
  @discardableResult
  public func removeImage(_ name: String, force: Bool, keepsParents: Bool) async throws -> [ImageRemoval] {
    var query = EngineQuery()
    query.add("force", force)
    query.add("noprune", keepsParents)
    let path = "/images/\(try ObjectNames.image(name))"
    return try await session.decode(.delete(path, query).taking(.seconds(600)))
  }

  /// Removes unused images (`POST /images/prune`).
  public func pruneImages(filters: Filters) async throws -> ImagePruneReport {
    try await session.decode(try .prune("/images/prune", filters))
  }

  /// Brings in what `saveImages` packed (`POST /images/load`).
  public func loadImages(_ archive: ArchiveSource) async throws -> ImageStream {
    var query = EngineQuery()
    // Without it, the engine counts every layer's progress in messages.
    query.add("quiet", true)
    return try await sending(archive, .post("/images/load", query))
  }

  /// Makes an image of one layer (`POST /images/create?fromSrc=-`).
  public func importImage(_ archive: ArchiveSource, options: ImportOptions) async throws -> ImageStream {
    var query = EngineQuery()
    query.add("fromSrc", "-")
    query.add("repo", options.repository)
    query.add("tag", options.tag)
    query.add("message", options.message)
    query.add("platform", options.platform)
    for change in options.changes { query.add("changes", change) }
    return try await sending(archive, .post("/images/create", query))
  }

  private func sending(_ archive: ArchiveSource, _ call: EngineCall) async throws -> ImageStream {
    try await archive.whileSending { ImageStream(try await session.stream(call.sending(archive)).bytes) }
  }
}

/// A reference taken apart: `registry:5000/name:tag@digest`.
struct ReferenceParts: Equatable {
  var repository: String
  var tag: String?
  var digest: String?

  init(_ reference: String) {
    var rest = reference[...]
    if let at = rest.lastIndex(of: "@") {
      digest = String(rest[rest.index(after: at)...])
      rest = rest[..<at]
    }
    // A colon before a slash begins a port.
    if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("/") {
      tag = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    }
    repository = String(rest)
  }
}

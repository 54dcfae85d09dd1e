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
    // The engine reports what it downloads, but not while it checks and unpacks a layer.
    var call = EngineCall.post("/images/create", query).taking(nil).silent(answer: .long, download: .long)
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
    return try await push(parts.repository, tag: parts.tag ?? "latest", credentials)
  }

  /// Pushes every tag of a repository (`POST /images/{name}/push`).
  public func pushAllTags(
    of repository: String, credentials: RegistryCredentials?
  ) async throws -> ImageStream {
    let parts = ReferenceParts(repository)
    guard parts.tag == nil, parts.digest == nil else {
      throw DockerError(
        .invalidArgument, "\(repository) is one image, not a repository of all tags",
        advice: "Leave the tag out, or push the image alone.")
    }
    return try await push(repository, tag: nil, credentials)
  }

  private func push(
    _ repository: String, tag: String?, _ credentials: RegistryCredentials?
  ) async throws -> ImageStream {
    var query = EngineQuery()
    query.add("tag", tag)
    var call = EngineCall.post("/images/\(try ObjectNames.image(repository))/push", query)
    // The engine insists on the field, even if there is nothing to say.
    call.headers["X-Registry-Auth"] = try credentials?.header ?? RegistryCredentials.noneHeader
    // As silent as a pull, where it compresses a layer.
    let pushing = call.taking(nil).silent(answer: .long, download: .long)
    return ImageStream(try await session.stream(pushing).bytes)
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
    try await sending(archive, .post("/images/create", options.query(from: "-")))
  }

  /// Makes an image of an archive that the engine fetches (`POST /images/create?fromSrc=`).
  public func importImage(from url: String, options: ImportOptions) async throws -> ImageStream {
    // The engine reports what it downloads.
    let call = EngineCall.post("/images/create", options.query(from: url)).taking(nil)
      .silent(answer: .long, download: .long)
    return ImageStream(try await session.stream(call).bytes)
  }

  private func sending(_ archive: ArchiveSource, _ call: EngineCall) async throws -> ImageStream {
    // The engine puts the archive aside as it comes, and unpacks and checks it without a word.
    let sending = call.sending(archive).silent(upload: .brief, answer: .long, download: .long)
    return try await archive.whileSending { ImageStream(try await session.stream(sending).bytes) }
  }
}

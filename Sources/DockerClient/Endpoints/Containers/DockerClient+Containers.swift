internal import HTTPTransport

extension DockerClient {
  /// Makes a container without starting it (`POST /containers/create`).
  public func createContainer(_ creation: ContainerCreation, name: String?) async throws -> CreatedContainer {
    var query = EngineQuery()
    query.add(
      "name", try name.map { name throws(DockerError) in try ObjectNames.simple(name, kind: "container") })
    query.add("platform", creation.platform)
    return try await session.decode(try .post("/containers/create", query).sending(creation))
  }

  /// Starts a container (`POST /containers/{id}/start`).
  @discardableResult
  public func startContainer(_ name: String) async throws -> Bool {
    try await session.perform(.post(try ContainerCall.path(name, "start")))
  }

  /// Asks a container to end (`POST /containers/{id}/stop`).
  @discardableResult
  public func stopContainer(_ name: String, timeout: Int?, signal: String?) async throws -> Bool {
    try await session.perform(try stopping(name, "stop", timeout, signal))
  }

  /// Stops and starts a container (`POST /containers/{id}/restart`).
  public func restartContainer(_ name: String, timeout: Int?, signal: String?) async throws {
    try await session.perform(try stopping(name, "restart", timeout, signal))
  }

  private func stopping(
    _ name: String, _ verb: String, _ timeout: Int?, _ signal: String?
  ) throws -> EngineCall {
    var query = EngineQuery()
    query.add("t", timeout)
    query.add("signal", signal)
    return .post(try ContainerCall.path(name, verb), query).taking(ContainerCall.patience(timeout))
  }

  /// Sends a signal to a container's first process (`POST /containers/{id}/kill`).
  public func killContainer(_ name: String, signal: String?) async throws {
    var query = EngineQuery()
    query.add("signal", signal)
    try await session.perform(.post(try ContainerCall.path(name, "kill"), query))
  }

  /// Freezes a container's processes (`POST /containers/{id}/pause`).
  public func pauseContainer(_ name: String) async throws {
    try await session.perform(.post(try ContainerCall.path(name, "pause")))
  }

  /// Lets a frozen container go on (`POST /containers/{id}/unpause`).
  public func unpauseContainer(_ name: String) async throws {
    try await session.perform(.post(try ContainerCall.path(name, "unpause")))
  }

  /// Gives a container another name (`POST /containers/{id}/rename`).
  public func renameContainer(_ name: String, to newName: String) async throws {
    var query = EngineQuery()
    query.add("name", try ObjectNames.simple(newName, kind: "container"))
    try await session.perform(.post(try ContainerCall.path(name, "rename"), query))
  }

  /// Changes limits of a container (`POST /containers/{id}/update`).
  @discardableResult
  public func updateContainer(_ name: String, _ update: ContainerUpdateOptions) async throws -> [String] {
    let call = try EngineCall.post(try ContainerCall.path(name, "update")).sending(update)
    return try await session.decode(call, as: Warnings.self).warnings
  }

  /// Removes a container (`DELETE /containers/{id}`).
  public func removeContainer(_ name: String, options: ContainerRemovalOptions) async throws {
    var query = EngineQuery()
    query.add("v", options.volumes)
    query.add("force", options.force)
    query.add("link", options.link)
    try await session.perform(.delete(try ContainerCall.path(name), query))
  }

  /// Removes the containers that do not run (`POST /containers/prune`).
  public func pruneContainers(filters: Filters) async throws -> PruneReport {
    try await session.decode(try .prune("/containers/prune", filters))
  }

  /// Changes the size of a container's terminal (`POST /containers/{id}/resize`).
  public func resizeContainer(_ name: String, to size: TerminalSize) async throws {
    try await session.perform(.post(try ContainerCall.path(name, "resize"), size.query))
  }

  /// Attaches to the first process of a container (`POST /containers/{id}/attach`).
  public func attachContainer(_ name: String, options: AttachOptions) async throws -> AttachedSession {
    let tty: Bool
    if let known = options.tty { tty = known } else { tty = try await inspectContainer(name).config.tty }
    var query = EngineQuery()
    query.add("stream", options.stream)
    query.add("logs", options.logs)
    query.add("stdin", options.input)
    query.add("stdout", options.output)
    query.add("stderr", options.error)
    query.add("detachKeys", options.detachKeys)
    return try await session.attach(.post(try ContainerCall.path(name, "attach"), query), tty: tty)
  }

  /// Unpacks a tar archive into a folder of a container (`PUT /containers/{id}/archive`).
  public func putContainerArchive(
    _ name: String, path: ContainerPath, _ archive: ArchiveSource, options: PutArchiveOptions
  ) async throws {
    var query = try ContainerCall.query(path)
    query.add("noOverwriteDirNonDir", options.keepsKinds)
    query.add("copyUIDGID", options.givesToUser)
    let call = EngineCall(method: "PUT", path: try ContainerCall.path(name, "archive"), query: query)
    // The engine unpacks while it reads, so little is left to do once it has everything.
    let sending = call.sending(archive).silent(upload: .brief, answer: .brief)
    try await archive.whileSending { _ = try await session.perform(sending) }
  }

  /// Makes an image of a container's files (`POST /commit`).
  public func commitContainer(_ name: String, options: CommitOptions) async throws -> String {
    var query = EngineQuery()
    query.add("container", try ObjectNames.simple(name, kind: "container"))
    query.add("repo", options.repository)
    query.add("tag", options.tag)
    query.add("comment", options.comment)
    query.add("author", options.author)
    query.add("pause", options.pause ? "1" : "0")
    for change in options.changes { query.add("changes", change) }
    var call = EngineCall.post("/commit", query).taking(.seconds(600))
    if let config = options.config { call = try call.sending(config) }
    return try await session.decode(call, as: CreatedID.self).id
  }
}

/// What the engine would rather have done otherwise.
private struct Warnings: Decodable {
  var warnings: [String]

  enum CodingKeys: String, CodingKey { case warnings = "Warnings" }
}

/// The id of a thing just made.
struct CreatedID: Decodable {
  var id: String

  enum CodingKeys: String, CodingKey { case id = "Id" }
}

extension EngineCall {
  /// Removes what is not used.
  static func prune(_ path: String, _ filters: Filters) throws -> EngineCall {
    var query = EngineQuery()
    try query.add("filters", filters)
    return .post(path, query).taking(.seconds(600))
  }

  /// Sends an archive, however long that takes; how long the engine may be silent meanwhile, the caller says.
  func sending(_ archive: ArchiveSource) -> EngineCall {
    var call = taking(nil)
    call.headers["Content-Type"] = "application/x-tar"
    call.body = archive.body
    return call
  }
}

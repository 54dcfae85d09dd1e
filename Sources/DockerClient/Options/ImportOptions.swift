/// How an image is made of an archive of files.
public struct ImportOptions: Sendable, Hashable {
  /// The image's name without a tag; nil for none.
  public var repository: String?
  /// The tag; nil for `latest`.
  public var tag: String?
  /// What is noted with it.
  public var message: String?
  /// The platform, as `linux/arm64`; nil for the engine's own.
  public var platform: String?
  /// Instructions of a Dockerfile that are applied: `ENV DEBUG=1`, `CMD ["run"]`.
  public var changes: [String] = []

  /// Makes an image with this name.
  public init(repository: String? = nil, tag: String? = nil) {
    self.repository = repository
    self.tag = tag
  }

  func query(from source: String) -> EngineQuery {
    var query = EngineQuery()
    query.add("fromSrc", source)
    query.add("repo", repository)
    query.add("tag", tag)
    query.add("message", message)
    query.add("platform", platform)
    for change in changes { query.add("changes", change) }
    return query
  }
}

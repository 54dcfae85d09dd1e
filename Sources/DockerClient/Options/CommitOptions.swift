/// How an image is made of a container.
public struct CommitOptions: Sendable, Hashable {
  /// The image's name without a tag; nil for none.
  public var repository: String?
  /// The tag; nil for `latest`.
  public var tag: String?
  /// What is noted with it.
  public var comment: String?
  /// Who made it.
  public var author: String?
  /// Whether the container is frozen meanwhile.
  public var pause = true
  /// Instructions of a Dockerfile that are applied: `ENV DEBUG=1`, `CMD ["run"]`.
  public var changes: [String] = []
  /// What the image's containers run, over what this container does; what it leaves empty stays. Nil for no change.
  public var config: ContainerConfig?

  /// Makes an image with this name.
  public init(repository: String? = nil, tag: String? = nil) {
    self.repository = repository
    self.tag = tag
  }
}

/// Everything the engine knows about an image (`GET /images/{name}/json`).
public struct Image: Codable, Sendable, Hashable {
  /// The id, `sha256:…`.
  public var id: String
  /// The names with tags.
  public var repoTags: [String]
  /// The names with digests.
  public var repoDigests: [String]
  /// The image it was built upon, if that is here; else empty.
  public var parent: String
  /// What its maker noted.
  public var comment: String
  /// When it was made; nil if its maker did not say.
  public var created: Timestamp?
  /// Its maker.
  public var author: String
  /// What its containers run unless they are told otherwise.
  public var config: ContainerConfig
  /// The processor it is for: `amd64`, `arm64`.
  public var architecture: String
  /// The processor's variant: `v7`, `v8`.
  public var variant: String
  /// The operating system it is for.
  public var os: String
  /// Bytes of all its layers.
  public var size: Int
  /// Its layers.
  public var rootFS: RootFS
  /// What the engine notes about it.
  public var metadata: Metadata

  /// The layers of an image.
  public struct RootFS: Codable, Sendable, Hashable, ZeroValued {
    /// `layers`.
    public var type = ""
    /// The digests of the uncompressed layers, the lowest first.
    public var layers: [String] = []

    /// No layers.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case type = "Type"
      case layers = "Layers"
    }
  }

  /// What the engine notes about an image.
  public struct Metadata: Codable, Sendable, Hashable, ZeroValued {
    /// When it was last tagged here.
    public var lastTagTime: Timestamp?

    /// Nothing noted.
    public init() {}

    enum CodingKeys: String, CodingKey { case lastTagTime = "LastTagTime" }
  }

  enum CodingKeys: String, CodingKey {
    case id = "Id"
    case repoTags = "RepoTags"
    case repoDigests = "RepoDigests"
    case parent = "Parent"
    case comment = "Comment"
    case created = "Created"
    case author = "Author"
    case config = "Config"
    case architecture = "Architecture"
    case variant = "Variant"
    case os = "Os"
    case size = "Size"
    case rootFS = "RootFS"
    case metadata = "Metadata"
  }
}

/// One step in the making of an image (`GET /images/{name}/history`).
public struct ImageHistoryEntry: Codable, Sendable, Hashable {
  /// The image of that step, or `<missing>`.
  public var id: String
  /// When it was made.
  public var created: Timestamp?
  /// The command that made it. Build arguments stand here in the clear.
  public var createdBy: String
  /// The tags of the image of that step.
  public var tags: [String]
  /// Bytes of its layer; 0 for a step that only sets something.
  public var size: Int
  /// What its maker noted.
  public var comment: String

  enum CodingKeys: String, CodingKey {
    case id = "Id"
    case created = "Created"
    case createdBy = "CreatedBy"
    case tags = "Tags"
    case size = "Size"
    case comment = "Comment"
  }
}

/// What the removal of an image took away; one of the two is set.
public struct ImageRemoval: Codable, Sendable, Hashable {
  /// A name that is gone.
  public var untagged: String?
  /// An image that is gone.
  public var deleted: String?

  enum CodingKeys: String, CodingKey {
    case untagged = "Untagged"
    case deleted = "Deleted"
  }
}

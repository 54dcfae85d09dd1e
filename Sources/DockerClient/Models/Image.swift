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

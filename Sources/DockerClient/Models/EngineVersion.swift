/// What an engine is made of (`GET /version`).
public struct EngineVersion: Codable, Sendable, Hashable {
  /// The engine's version: `20.10.24`.
  public var version: String
  /// The newest version of the API that it speaks: `1.41`.
  public var apiVersion: String
  /// The oldest version of the API that it speaks.
  public var minAPIVersion: String
  /// The operating system of its host.
  public var os: String
  /// The processor of its host, in Go's words: `amd64`.
  public var arch: String
  /// The kernel of its host.
  public var kernelVersion: String
  /// The commit it was built from.
  public var gitCommit: String
  /// When it was built.
  public var buildTime: String
  /// The version of Go that built it.
  public var goVersion: String
  /// Whether experimental features are on.
  public var experimental: Bool
  /// The product: `Docker Engine - Community`.
  public var platform: Platform
  /// The engine itself and the programs it relies on.
  public var components: [Component]

  /// A product.
  public struct Platform: Codable, Sendable, Hashable, ZeroValued {
    /// Its name.
    public var name = ""

    /// No name.
    public init() {}

    enum CodingKeys: String, CodingKey { case name = "Name" }
  }

  /// A program: `Engine`, `containerd`, `runc`.
  public struct Component: Codable, Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String
    /// What else it tells of itself: `ApiVersion`, `GitCommit`, `BuildTime`.
    public var details: [String: String]

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case version = "Version"
      case details = "Details"
    }
  }

  enum CodingKeys: String, CodingKey {
    case version = "Version"
    case apiVersion = "ApiVersion"
    case minAPIVersion = "MinAPIVersion"
    case os = "Os"
    case arch = "Arch"
    case kernelVersion = "KernelVersion"
    case gitCommit = "GitCommit"
    case buildTime = "BuildTime"
    case goVersion = "GoVersion"
    case experimental = "Experimental"
    case platform = "Platform"
    case components = "Components"
  }
}

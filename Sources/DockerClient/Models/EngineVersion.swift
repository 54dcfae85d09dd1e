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

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case version = "Version"
    }
  }

  enum CodingKeys: String, CodingKey {
    case version = "Version"
    case apiVersion = "ApiVersion"
    case minAPIVersion = "MinAPIVersion"
    case os = "Os"
    case arch = "Arch"
    case kernelVersion = "KernelVersion"
    case platform = "Platform"
    case components = "Components"
  }
}

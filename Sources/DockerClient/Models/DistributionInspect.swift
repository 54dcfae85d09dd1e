/// What a registry says about an image (`GET /distribution/{name}/json`).
public struct DistributionInspect: Codable, Sendable, Hashable {
  /// The manifest or index that the name leads to.
  public var descriptor: Descriptor
  /// The platforms there are.
  public var platforms: [Platform]

  /// An OCI content descriptor.
  public struct Descriptor: Codable, Sendable, Hashable {
    /// The media type.
    public var mediaType: String
    /// The digest.
    public var digest: String
    /// Bytes of the manifest.
    public var size: Int

    enum CodingKeys: String, CodingKey {
      case mediaType
      case digest
      case size
    }
  }

  /// What an image can run on.
  public struct Platform: Codable, Sendable, Hashable {
    /// The processor, in Go's words: `amd64`.
    public var architecture: String
    /// The operating system.
    public var os: String
    /// The processor's variant: `v7`.
    public var variant: String
    /// The version of the operating system, for Windows.
    public var osVersion: String

    enum CodingKeys: String, CodingKey {
      case architecture
      case os
      case variant
      case osVersion = "os.version"
    }
  }

  enum CodingKeys: String, CodingKey {
    case descriptor = "Descriptor"
    case platforms = "Platforms"
  }
}

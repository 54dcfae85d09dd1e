#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A config of a swarm (`GET /configs/{id}`).
public struct SwarmConfig: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Which change it is at.
  public var version: SwarmVersion
  /// When it was made.
  public var createdAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// What it is called, and what is in it.
  public var spec: Spec

  /// What a config is called, and what is in it.
  public struct Spec: Codable, Sendable, Hashable, ZeroValued {
    /// Its name.
    public var name = ""
    /// The labels.
    public var labels: [String: String] = [:]
    private var data = ""

    /// Nothing said.
    public init() {}

    /// What is in it; none if the engine sent no proper base64.
    public var contents: [UInt8] { Data(base64Encoded: data).map(Array.init) ?? [] }

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case labels = "Labels"
      case data = "Data"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case version = "Version"
    case createdAt = "CreatedAt"
    case updatedAt = "UpdatedAt"
    case spec = "Spec"
  }
}

/// A path in which a container differs from its image (`GET /containers/{id}/changes`).
public struct FilesystemChange: Codable, Sendable, Hashable {
  /// The path.
  public var path: String
  /// What happened to it.
  public var kind: Kind

  /// What happened to a path. Kinds that this client does not know are kept as they came.
  public struct Kind: RawRepresentable, Codable, Sendable, Hashable, ZeroValued {
    /// The engine's number.
    public let rawValue: Int

    /// Takes the engine's number.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A change.
    public init() { self = .modified }

    /// It is another than in the image, or something in it is.
    public static let modified = Kind(rawValue: 0)
    /// It is not in the image.
    public static let added = Kind(rawValue: 1)
    /// It is gone.
    public static let deleted = Kind(rawValue: 2)
  }

  enum CodingKeys: String, CodingKey {
    case path = "Path"
    case kind = "Kind"
  }
}

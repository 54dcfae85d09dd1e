/// Stub.
public struct Report: Codable, Sendable, Hashable {
  /// x
  public var title: String
}

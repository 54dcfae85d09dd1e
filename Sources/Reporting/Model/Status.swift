/// How something stands, on the one scale that verdicts, table cells, facts and timelines share.
public enum Status: String, Codable, Sendable, CaseIterable {
  /// As it should be.
  case good
  /// Works, but somebody should look.
  case attention
  /// Wrong.
  case bad
}

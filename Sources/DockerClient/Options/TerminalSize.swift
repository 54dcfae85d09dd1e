/// The size of a terminal in characters.
public struct TerminalSize: Sendable, Hashable {
  /// Characters in a row.
  public var columns: UInt16
  /// Rows.
  public var rows: UInt16

  /// Makes a size.
  public init(columns: UInt16, rows: UInt16) {
    self.columns = columns
    self.rows = rows
  }

  var query: EngineQuery {
    var query = EngineQuery()
    query.add("h", Int(rows))
    query.add("w", Int(columns))
    return query
  }
}

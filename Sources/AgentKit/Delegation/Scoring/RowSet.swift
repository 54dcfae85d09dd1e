/// Some of the rows that a block of operations has.
struct RowSet: OptionSet, Sendable {
  let rawValue: UInt64

  @inline(__always)
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One row.
  @inline(__always)
  init(_ row: Int) { rawValue = 1 << UInt64(truncatingIfNeeded: row) }

  /// The rows of some signs.
  @inline(__always)
  static func of(_ sign: OperationSign, _ other: OperationSign) -> RowSet {
    RowSet(sign.rawValue).union(RowSet(other.rawValue))
  }

  /// Calls a closure with each row, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var rest = rawValue
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}

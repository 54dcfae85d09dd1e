/// Where the lines of a text begin, to turn many offsets into places.
struct LineIndex: Sendable {
  private var starts = [0]

  /// Indexes the lines that begin at or before an offset; offsets behind it must be on the last of them.
  init(_ bytes: [UInt8], upTo end: Int) {
    var offset = 0
    while let newline = bytes.firstOffset(of: .newline, in: offset..<end) {
      offset = newline + 1
      starts.append(offset)
    }
  }

  /// The place of an offset.
  func place(_ offset: Int) -> Place {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Place(line: low + 1, column: offset - starts[low] + 1)
  }
}

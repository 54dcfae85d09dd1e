/// Where the physical lines of a file begin.
package struct LineTable: Sendable {
  /// The ranges of the lines, each with its newline.
  let lines: [Range<Int>]
  private let byteOrderMark: Int

  init(_ bytes: [UInt8]) {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    self.lines = lines
    byteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The line, from 0, that holds the byte at `offset`.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, min(low, lines.count - 1))
  }

  /// Line and column of a byte, both from 1; a byte order mark does not count.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    guard !lines.isEmpty else { return (1, 1) }
    let line = line(of: offset)
    let start = line == 0 ? byteOrderMark : lines[line].lowerBound
    return (line + 1, max(0, offset - start) + 1)
  }

  /// The first byte of the line that holds `offset`.
  func start(ofLineWith offset: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    let line = line(of: offset)
    return line == 0 ? byteOrderMark : lines[line].lowerBound
  }
}

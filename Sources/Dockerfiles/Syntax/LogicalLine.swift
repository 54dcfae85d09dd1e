/// An instruction's text with its continuations joined, and where in the file each byte of it came from.
package struct LogicalLine: Sendable {
  /// The joined bytes, without escape characters, newlines and comments between.
  package private(set) var bytes: [UInt8] = []
  private var pieces: [(start: Int, source: Int)] = []
  /// Where the line stands in the file if it holds nothing.
  private let origin: Int

  init(at origin: Int) { self.origin = origin }

  init(_ source: [UInt8], _ range: Range<Int>) {
    origin = range.lowerBound
    append(source, range)
  }

  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append((bytes.count, range.lowerBound))
    bytes.append(contentsOf: source[range])
  }

  /// The file offset of the joined byte at `index`; behind the last byte, one more than that byte's.
  func source(of index: Int) -> Int {
    guard !pieces.isEmpty else { return origin }
    let last = min(index, max(bytes.count - 1, 0))
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= last { low = middle } else { high = middle }
    }
    return pieces[low].source + (index - pieces[low].start)
  }

  /// The file range from the first joined byte of `range` to behind its last.
  func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard range.upperBound > range.lowerBound else { return start..<start }
    return start..<source(of: range.upperBound - 1) + 1
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func token(_ range: Range<Int>) -> Token { Token(text: text(range), range: source(of: range)) }

  func contains(_ needle: StaticString) -> Bool {
    needle.withUTF8Buffer { wanted in
      guard let first = wanted.first, bytes.count >= wanted.count else { return false }
      for index in 0...bytes.count - wanted.count where bytes[index] == first {
        if bytes[index..<index + wanted.count].elementsEqual(wanted) { return true }
      }
      return false
    }
  }
}

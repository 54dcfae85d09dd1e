/// Goes through the lines of a text that has `\n` at its line ends.
struct LineCursor {
  let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var offset: Int
  /// How many lines were gone through.
  private(set) var number = 0
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    offset = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// The next line without its end; `nil` after the last one.
  mutating func next() -> Range<Int>? {
    guard offset < end else { return nil }
    let start = offset
    let stop = bytes.firstOffset(of: .newline, in: start..<end) ?? end
    offset = min(stop + 1, end)
    number += 1
    return start..<stop
  }

  func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy(\.isBlank) }

  func begins(_ line: Range<Int>, with text: String) -> Bool { bytes[line].starts(with: text.utf8) }

  /// How often a mark stands at the beginning of a line that holds nothing else but blanks; 0 where it holds more.
  func count(of mark: UInt8, alone line: Range<Int>) -> Int {
    let marks = bytes[line].prefix { $0 == mark }
    return bytes[marks.endIndex..<line.upperBound].allSatisfy(\.isBlank) ? marks.count : 0
  }

  /// Where the key of a line ends, if the line is `key:` at its beginning with a blank or nothing behind the colon.
  func keyEnd(_ line: Range<Int>) -> Int? {
    guard let first = bytes[line].first, !first.isBlank, first != UInt8(ascii: "#"),
      first != UInt8(ascii: "-"),
      let colon = bytes.firstOffset(of: UInt8(ascii: ":"), in: line),
      colon + 1 == line.upperBound || bytes[colon + 1].isBlank,
      let last = bytes[line.lowerBound..<colon].lastIndex(where: { !$0.isBlank })
    else { return nil }
    return last + 1
  }

  /// Whether a line begins a field of frontmatter, as far as its key alone tells.
  func beginsField(_ line: Range<Int>) -> Bool {
    keyEnd(line).map { FrontmatterKey.beginsField(text(line.lowerBound..<$0)) } ?? false
  }

  /// Whether a stretch holds letters, digits, hyphens and underscores alone.
  func isWord(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0.isLetter || "0123456789-_".utf8.contains($0) }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

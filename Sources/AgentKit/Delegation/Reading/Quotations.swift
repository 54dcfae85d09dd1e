/// Finds stretches in quotation marks.
enum Quotations {
  /// A quotation longer than this many words is more likely a stray mark.
  private static let longest = 200

  /// The words between each opening quotation mark and its closing one.
  static func find(in text: RequestText) -> [Range<Int>] {
    guard text.gaps.contains(.quote) else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < text.words.count {
      if text.words[index].gap.contains(.quote), let mark = openingMark(before: index, in: text) {
        let limit = min(text.words.count, index + longest)
        if let end = (index + 1...limit).first(where: { closes(mark, before: $0, in: text) }) {
          found.append(index..<end)
          index = end
          continue
        }
      }
      index += 1
    }
    return found
  }

  /// The mark that stands right before a word: `"`, `'`, a backtick, or 0x201C for typographic ones.
  private static func openingMark(before index: Int, in text: RequestText) -> UInt32? {
    let start = Int(text.words[index].start)
    guard start > 0 else { return nil }
    let byte = text.bytes[start - 1]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") { return UInt32(byte) }
    if byte == UInt8(ascii: "'") {
      return start < 2 || ByteKind.of(text.bytes[start - 2]) != .letter ? UInt32(byte) : nil
    }
    return byte >= 0x80 ? 0x201C : nil
  }

  /// Whether the quotation ends before a word.
  private static func closes(_ mark: UInt32, before index: Int, in text: RequestText) -> Bool {
    let from = Int(text.words[index - 1].end)
    let to = index < text.words.count ? Int(text.words[index].start) : text.bytes.count
    let gap = text.bytes[from..<max(from, to)]
    if mark == 0x201C { return gap.contains { $0 >= 0x80 } }
    return gap.contains(UInt8(mark))
  }
}

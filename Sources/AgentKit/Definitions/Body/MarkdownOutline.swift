/// The headings of a Markdown text and what stands under each: paragraphs and list items, without code.
///
/// It reads what tells sections apart and nothing more: ATX headings, labels that stand alone on a line (`**When to
/// Use:**`, or `When to use:` before a list), list items with their continuation lines, paragraphs, code fences.
struct MarkdownOutline {
  struct Section {
    var title: Passage
    /// 0 before the first heading, 1 to 6, 7 for a label.
    var level: Int
    var items: [Passage] = []
  }

  private(set) var sections = [Section(title: Passage("", line: 1), level: 0)]

  private let bytes: [UInt8]
  private var open: Text?
  private var fence: (mark: UInt8, count: Int)?

  /// A paragraph or a list item whose next line may still belong to it.
  private struct Text {
    var line: Int
    var column: Int
    var ranges: [Range<Int>]
    var isItem: Bool
  }

  init(_ bytes: [UInt8], from offset: Int, line: Int) {
    self.bytes = bytes
    sections[0].title.line = line
    var lines = LineCursor(bytes, in: offset..<bytes.count)
    var number = line
    while let range = lines.next() {
      read(range, number: number, next: lines)
      number += 1
    }
    close()
  }

  private mutating func read(_ line: Range<Int>, number: Int, next: LineCursor) {
    guard let start = bytes[line].firstIndex(where: { !$0.isBlank }) else {
      if fence == nil { close() }
      return
    }
    let end = (bytes[line].lastIndex { !$0.isBlank } ?? start) + 1
    let text = start..<end
    if readFence(text) { return }
    let column = start - line.lowerBound + 1
    if start - line.lowerBound < 4, let level = headingLevel(text) {
      begin(level: level, title: heading(text, level: level), number: number, lineStart: line.lowerBound)
    } else if let marker = listMarker(text) {
      close()
      open = Text(line: number, column: column + marker, ranges: [start + marker..<end], isItem: true)
    } else if let (title, rest) = label(text, next: next) {
      begin(level: 7, title: title, number: number, lineStart: line.lowerBound)
      if !rest.isEmpty {
        open = Text(
          line: number, column: rest.lowerBound - line.lowerBound + 1, ranges: [rest], isItem: false)
      }
    } else if open != nil, open?.isItem == false || start > line.lowerBound {
      open?.ranges.append(text)
    } else {
      close()
      open = Text(line: number, column: column, ranges: [text], isItem: false)
    }
  }

  private mutating func begin(level: Int, title: Range<Int>, number: Int, lineStart: Int) {
    close()
    let text = String(decoding: bytes[title], as: UTF8.self)
    sections.append(
      Section(title: Passage(text, line: number, column: title.lowerBound - lineStart + 1), level: level))
  }

  private mutating func close() {
    guard let text = open else { return }
    open = nil
    var joined: [UInt8] = []
    for range in text.ranges {
      if !joined.isEmpty { joined.append(UInt8(ascii: " ")) }
      joined += bytes[range]
    }
    sections[sections.count - 1].items.append(
      Passage(String(decoding: joined, as: UTF8.self), line: text.line, column: text.column))
  }

  /// Whether a line begins, ends or lies in a code block.
  private mutating func readFence(_ text: Range<Int>) -> Bool {
    let mark = bytes[text.lowerBound]
    let count = bytes[text].prefix { $0 == mark }.count
    if let fence {
      let closes = mark == fence.mark && count >= fence.count && count == text.count
      if closes { self.fence = nil }
      return true
    }
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), count >= 3,
      !bytes[text.lowerBound + count..<text.upperBound].contains(UInt8(ascii: "`"))
    else { return false }
    close()
    fence = (mark, count)
    return true
  }

  private func headingLevel(_ text: Range<Int>) -> Int? {
    let level = bytes[text].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), level < text.count, bytes[text.lowerBound + level].isBlank else {
      return nil
    }
    return level
  }

  /// The text of a heading, without closing `#` marks and emphasis around it.
  private func heading(_ text: Range<Int>, level: Int) -> Range<Int> {
    var range = trim(text.lowerBound + level..<text.upperBound)
    while range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "#") {
      range = range.lowerBound..<range.upperBound - 1
    }
    return plain(trim(range))
  }

  /// How many bytes the marker of a list item and the blanks after it take.
  private func listMarker(_ text: Range<Int>) -> Int? {
    let line = bytes[text]
    let marker: Int
    switch bytes[text.lowerBound] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): marker = 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      guard digits < text.count, digits < 10 else { return nil }
      let mark = bytes[text.lowerBound + digits]
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
      marker = digits + 1
    default: return nil
    }
    let blanks = line.dropFirst(marker).prefix(while: \.isBlank).count
    return blanks > 0 ? marker + blanks : nil
  }

  /// A label: bold text with a colon and perhaps more on the line, or a short line that ends with a colon and has a
  /// list after it.
  private func label(_ text: Range<Int>, next: LineCursor) -> (title: Range<Int>, rest: Range<Int>)? {
    let asterisk = UInt8(ascii: "*")
    let colon = UInt8(ascii: ":")
    let line = bytes[text]
    if line.starts(with: [asterisk, asterisk]) {
      var end = text.lowerBound + 2
      while end + 1 < text.upperBound, !(bytes[end] == asterisk && bytes[end + 1] == asterisk) { end += 1 }
      guard end + 1 < text.upperBound, end > text.lowerBound + 2 else { return nil }
      let inner = text.lowerBound + 2..<end
      var rest = end + 2..<text.upperBound
      var hasColon = bytes[inner.upperBound - 1] == colon
      if !rest.isEmpty, bytes[rest.lowerBound] == colon {
        hasColon = true
        rest = rest.lowerBound + 1..<rest.upperBound
      }
      guard hasColon || rest.isEmpty else { return nil }
      return (plain(inner), trim(rest))
    }
    guard line.last == colon, text.count <= 64, open == nil,
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(line[text.lowerBound]),
      !line.contains(UInt8(ascii: "."))
    else { return nil }
    var following = next
    while let candidate = following.next() {
      guard let start = bytes[candidate].firstIndex(where: { !$0.isBlank }) else { continue }
      guard listMarker(start..<candidate.upperBound) != nil else { return nil }
      return (plain(text), text.upperBound..<text.upperBound)
    }
    return nil
  }

  /// Without blanks around it.
  private func trim(_ range: Range<Int>) -> Range<Int> {
    guard let start = bytes[range].firstIndex(where: { !$0.isBlank }),
      let end = bytes[range].lastIndex(where: { !$0.isBlank })
    else { return range.lowerBound..<range.lowerBound }
    return start..<end + 1
  }

  /// Without emphasis and a final colon.
  private func plain(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let marks = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    while range.count > 1, let first = bytes[range].first, marks.contains(first) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, let last = bytes[range].last, marks.contains(last) || last == UInt8(ascii: ":") {
      range = range.lowerBound..<range.upperBound - 1
    }
    return trim(range)
  }
}

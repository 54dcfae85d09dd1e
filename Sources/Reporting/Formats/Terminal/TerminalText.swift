/// Text for a terminal, in runs of one style each. Whatever comes in is made visible first, so that no control
/// character of a report reaches a terminal.
struct TerminalText: Equatable {
  /// How a piece is set.
  enum Style {
    case plain, strong, dim, code, good, attention, bad, critical, info

    /// Select Graphic Rendition (ECMA-48 8.3.117). Only the eight colours that every theme sets.
    var sequence: String? {
      switch self {
      case .plain: nil
      case .strong: "\u{1B}[1m"
      case .dim: "\u{1B}[2m"
      case .code: "\u{1B}[36m"
      case .good: "\u{1B}[32m"
      case .attention: "\u{1B}[33m"
      case .bad: "\u{1B}[31m"
      case .critical: "\u{1B}[1;31m"
      case .info: "\u{1B}[34m"
      }
    }
  }

  /// Where a style ends, behind where the one before ends.
  struct Run: Equatable {
    var end: Int
    let style: Style
  }

  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Neighbours are never of one style, and none is empty.
  private(set) var runs: [Run] = []

  init() {}

  init(_ text: some StringProtocol, _ style: Style = .plain) {
    append(String(text).visible(), style)
  }

  /// Text that is visible already.
  init(visible text: String, _ style: Style) { append(text, style) }

  /// A part of a text.
  init(_ text: TerminalText, _ range: Range<Int>) {
    bytes = Array(text.bytes[range])
    for run in text.runs where run.end > range.lowerBound {
      runs.append(Run(end: min(run.end, range.upperBound) - range.lowerBound, style: run.style))
      if run.end >= range.upperBound { break }
    }
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The columns it takes on one line.
  var width: Int {
    var (start, width) = (0, 0)
    for run in runs {
      width += bytes[start..<run.end].displayWidth
      start = run.end
    }
    return width
  }

  static func + (lhs: Self, rhs: Self) -> Self {
    var sum = TerminalText()
    sum.bytes.reserveCapacity(lhs.bytes.count + rhs.bytes.count)
    sum += lhs
    sum += rhs
    return sum
  }

  static func += (lhs: inout Self, rhs: Self) {
    let start = lhs.bytes.count
    lhs.bytes += rhs.bytes
    for run in rhs.runs { lhs.endRun(at: start + run.end, run.style) }
  }

  /// Adds text that is visible already.
  mutating func append(_ text: some StringProtocol, _ style: Style) {
    if text.isEmpty { return }
    bytes += text.utf8
    endRun(at: bytes.count, style)
  }

  private mutating func endRun(at end: Int, _ style: Style) {
    if runs.last?.style == style {
      runs[runs.count - 1].end = end
    } else {
      runs.append(Run(end: end, style: style))
    }
  }

  /// The text with spaces added up to a width, at the end or, where it lines up there, at the beginning.
  func padded(to width: Int, _ alignment: Block.Column.Alignment = .leading) -> Self {
    let gap = TerminalText(visible: String(repeating: " ", count: max(0, width - self.width)), .plain)
    return alignment == .leading ? self + gap : gap + self
  }

  /// The text for the terminal, without spaces at its end.
  func rendered(color: Bool) -> String {
    var line: [UInt8] = []
    render(into: &line, color: color)
    return String(decoding: line, as: UTF8.self)
  }

  /// Adds the text to a line, without spaces at its end.
  func render(into line: inout [UInt8], color: Bool) {
    var start = 0
    for run in runs {
      var text = Self.inOneLine(bytes[start..<run.end])
      start = run.end
      if run.end == bytes.count {
        while text.last == UInt8(ascii: " ") { text.removeLast() }
      }
      if color, let begin = run.style.sequence, !text.isEmpty {
        line += begin.utf8
        line += text
        line += "\u{1B}[0m".utf8
      } else {
        line += text
      }
    }
  }

  /// A text in one line, whatever is in it.
  private static func inOneLine(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.holds(where: { $0 == 0x0A || $0 == 0x09 }) else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }).utf8)[...]
  }
}

/// Text for a terminal, in pieces of one style each. Whatever comes in is made visible first, so that no control
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

  struct Piece: Equatable {
    var text: String
    var style: Style

    /// The text in one line, whatever is in it.
    var line: String {
      let breaks = text.utf8.holds { $0 == 0x0A || $0 == 0x09 }
      return breaks ? String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }) : text
    }
  }

  private(set) var pieces: [Piece] = []

  init() {}

  init(_ text: some StringProtocol, _ style: Style = .plain) {
    let visible = String(text).visible()
    if !visible.isEmpty { pieces = [Piece(text: visible, style: style)] }
  }

  /// Text that is visible already.
  init(visible text: String, _ style: Style) {
    if !text.isEmpty { pieces = [Piece(text: text, style: style)] }
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// The columns it takes on one line.
  var width: Int { pieces.reduce(0) { $0 + $1.text.displayWidth } }

  static func + (lhs: Self, rhs: Self) -> Self {
    var sum = lhs
    sum += rhs
    return sum
  }

  static func += (lhs: inout Self, rhs: Self) {
    for piece in rhs.pieces { lhs.append(piece.text, piece.style) }
  }

  /// Adds text that is visible already.
  mutating func append(_ text: some StringProtocol, _ style: Style) {
    if pieces.last?.style == style {
      pieces[pieces.count - 1].text += text
    } else if !text.isEmpty {
      pieces.append(Piece(text: String(text), style: style))
    }
  }

  /// The text with spaces added up to a width, at the end or, where it lines up there, at the beginning.
  func padded(to width: Int, _ alignment: Block.Column.Alignment = .leading) -> Self {
    let gap = TerminalText(String(repeating: " ", count: max(0, width - self.width)))
    return alignment == .leading ? self + gap : gap + self
  }

  /// The text as bytes for the terminal, without spaces at its end.
  func rendered(color: Bool) -> String {
    var line = ""
    render(into: &line, color: color)
    return line
  }

  /// Adds the text to a line, without spaces at its end.
  func render(into line: inout String, color: Bool) {
    for (index, piece) in pieces.enumerated() {
      var text = piece.line[...]
      if index == pieces.count - 1, text.utf8.last == UInt8(ascii: " ") {
        let end = text.utf8.lastIndex { $0 != UInt8(ascii: " ") }
        text = end.map { text[...$0] } ?? ""
      }
      if color, let begin = piece.style.sequence, !text.isEmpty {
        line += begin
        line += text
        line += "\u{1B}[0m"
      } else {
        line += text
      }
    }
  }
}

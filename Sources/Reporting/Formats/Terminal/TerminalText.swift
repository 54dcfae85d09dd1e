/// Text for a terminal, in pieces of one style each. Whatever comes in is made visible first, so that no control
/// character of a report reaches a terminal.
struct TerminalText: Equatable {
  /// How a piece is set.
  enum Style {
    case plain, strong, dim, code, good, attention, bad, critical, info

    /// The parameters of Select Graphic Rendition (ECMA-48 8.3.117). Only the eight colours that every theme sets.
    var parameters: String? {
      switch self {
      case .plain: nil
      case .strong: "1"
      case .dim: "2"
      case .code: "36"
      case .good: "32"
      case .attention: "33"
      case .bad: "31"
      case .critical: "1;31"
      case .info: "34"
      }
    }
  }

  struct Piece: Equatable {
    var text: String
    var style: Style
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
    for (index, piece) in pieces.enumerated() {
      // A line stays one line, whatever is in it.
      let breaks = piece.text.utf8.contains { $0 == 0x0A || $0 == 0x09 }
      var text =
        breaks ? String(piece.text.map { $0.isNewline || $0 == "\t" ? " " : $0 })[...] : piece.text[...]
      if index == pieces.count - 1, text.utf8.last == UInt8(ascii: " ") {
        let end = text.utf8.lastIndex { $0 != UInt8(ascii: " ") }
        text = end.map { text[...$0] } ?? ""
      }
      if let parameters = piece.style.parameters, color, !text.isEmpty {
        line += "\u{1B}["
        line += parameters
        line += "m"
        line += text
        line += "\u{1B}[0m"
      } else {
        line += text
      }
    }
    return line
  }
}

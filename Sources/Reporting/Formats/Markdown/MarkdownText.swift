/// Text as GitHub Flavored Markdown that shows exactly this text: no markup, no HTML, no mention, no reference.
enum MarkdownText {
  /// Text on one line.
  static func inline(_ text: some StringProtocol) -> String {
    oneLine(text).escaping { index, utf8 in escape(at: index, in: utf8).map { ($0, 1) } }
  }

  /// What is written for a character so that it means nothing but itself; `nil` where it does not anyway.
  private static func escape(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> String? {
    let byte = utf8[index]
    var previous: UInt8? { index > 0 ? utf8[index - 1] : nil }
    var next: UInt8? { index + 1 < utf8.count ? utf8[index + 1] : nil }
    var withBackslash: String { "\\" + String(Unicode.Scalar(byte)) }
    switch Unicode.Scalar(byte) {
    case "&": return "&amp;"
    case "<": return "&lt;"
    case ">": return "&gt;"
    case "\\", "`", "*", "[", "]", "|", "~", "$", "^": return withBackslash
    // Inside a word an underscore is only an underscore.
    case "_": return previous.isWord && next.isWord ? nil : withBackslash
    // GitHub looks for mentions and issue numbers in the finished text; an empty comment parts them.
    case "@": return previous.isWord ? nil : "@<!-- -->"
    case "#" where next.isDigit: return "#<!-- -->"
    case "#", "+", "-", "=": return previous == nil ? withBackslash : nil
    case ".", ")":
      // Behind a number at the beginning: an item of a list.
      guard index > 0, next == nil || next == UInt8(ascii: " ") else { return nil }
      return utf8[..<index].allSatisfy { (0x30...0x39).contains($0) } ? withBackslash : nil
    default: return nil
    }
  }

  /// Text on one line as code, its fence longer than any run of backticks in it.
  static func code(_ text: some StringProtocol) -> String {
    let visible = oneLine(text)
    guard !visible.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: visible) + 1)
    let padding = visible.first == "`" || visible.last == "`" ? " " : ""
    return fence + padding + visible + padding + fence
  }

  /// Text in one style. In a table a bar would end the cell even inside code.
  static func styled(_ text: some StringProtocol, _ style: Block.Inline.Style, inTable: Bool = false)
    -> String
  {
    switch style {
    case .plain: return inline(text)
    case .strong:
      let text = inline(text)
      return text.isEmpty ? "" : "**\(text)**"
    case .code:
      let text = code(text)
      return inTable
        ? text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : text
    }
  }

  /// Lines as a fenced block, its fence longer than any run of backticks in it.
  static func fenced(_ lines: [some StringProtocol], language: String = "") -> [String] {
    let visible = lines.map { String($0).visible() }
    let longest = visible.map { longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let word =
      language.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) } ? language : ""
    return [fence + word] + visible + [fence]
  }

  /// The text without line ends and without spaces at its ends, which would be code or a break.
  private static func oneLine(_ text: some StringProtocol) -> String {
    let visible = String(text).visible()
    if isOneLine(visible) { return visible }
    return visible.split { $0 == "\n" || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  /// Whether there is nothing in a text but single spaces between words, as far as bytes tell.
  private static func isOneLine(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == 0x0A || byte == 0x09 || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }

  private static func longestRun(of sought: Unicode.Scalar, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: sought) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension UInt8? {
  fileprivate var isWord: Bool {
    guard let self else { return false }
    return self >= 0x80 || (0x61...0x7A).contains(self | 0x20) || isDigit
  }

  fileprivate var isDigit: Bool {
    guard let self else { return false }
    return (0x30...0x39).contains(self)
  }
}

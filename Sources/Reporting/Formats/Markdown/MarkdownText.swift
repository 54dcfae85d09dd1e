/// Text as GitHub Flavored Markdown that shows exactly this text: no markup, no HTML, no mention, no reference.
enum MarkdownText {
  /// Text on one line.
  static func inline(_ text: some StringProtocol) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    let visible = oneLine(text)
    result.reserveCapacity(visible.utf8.count)
    var rest = visible.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "[", "]", "|", "~", "$", "^": result += "\\\(scalar)"
      // Inside a word an underscore is only an underscore.
      case "_": result += previous.isWord && rest.first.isWord ? "_" : "\\_"
      // GitHub looks for mentions and issue numbers in the finished text; an empty comment parts them.
      case "@" where !previous.isWord: result += "@<!-- -->"
      case "#" where rest.first.isDigit: result += "#<!-- -->"
      case "#", "+", "-", "=": result += previous == nil ? "\\\(scalar)" : String(scalar)
      case ".", ")":
        let listItem = rest.first == nil || rest.first == " "
        let numbers = !result.isEmpty && result.utf8.allSatisfy { (0x30...0x39).contains($0) }
        result += listItem && numbers ? "\\\(scalar)" : String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
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
    String(text).visible().split { $0 == "\n" || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  private static func longestRun(of byte: Unicode.Scalar, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension Unicode.Scalar? {
  fileprivate var isWord: Bool {
    guard let self else { return false }
    return self.value >= 0x80 || ("a"..."z").contains(self) || ("A"..."Z").contains(self) || isDigit
  }

  fileprivate var isDigit: Bool {
    guard let self else { return false }
    return ("0"..."9").contains(self)
  }
}

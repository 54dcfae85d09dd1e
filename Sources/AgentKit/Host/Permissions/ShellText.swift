/// The commands of a text for a POSIX shell, as far as they can be told without running it.
///
/// Rules are held against every command that the text may run: those between `&&`, `||`, `;`, `|`, `&` and line ends,
/// in parentheses, in `$(…)` and in backticks. Where the text does more than name programs and their arguments
/// (substitutions, redirections, variables, unmatched quotes, more than ``longest`` bytes), ``isPlain`` is false, and
/// nothing is allowed on its account; what forbids still applies to every command that was found.
struct ShellText {
  /// The greatest length that is looked at as a whole.
  static let longest = 10_000

  /// Each command's words, without quotes and escapes.
  private(set) var commands: [[String]] = []
  /// Whether the commands are all that the text can do.
  private(set) var isPlain = true

  private let bytes: [UInt8]
  private let home: String?
  private var position = 0
  private var words: [String] = []
  private var word: [UInt8] = []
  private var hasWord = false

  /// Reads a text.
  ///
  /// - Parameter home: What `~`, `$HOME` and `${HOME}` stand for.
  init(_ text: String, home: String? = nil) {
    bytes = Array(text.utf8)
    self.home = home
    if bytes.count > Self.longest { isPlain = false }
    while let byte = next() { read(byte) }
    endCommand()
  }

  private mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): endWord()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"):
      endCommand()
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "`"):
      isPlain = false
      endCommand()
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      isPlain = false
      endWord()
    case UInt8(ascii: "#") where !hasWord: skipComment()
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "'"): readQuoted()
    case UInt8(ascii: "\""): readDoubleQuoted()
    case UInt8(ascii: "$"): readDollar()
    case UInt8(ascii: "~") where !hasWord && home != nil && endsHome(): append(home ?? "")
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"):
      isPlain = false
      append(byte)
    default: append(byte)
    }
  }

  /// Whether a `~` stands alone or before a slash.
  private func endsHome() -> Bool {
    position >= bytes.count || bytes[position] == UInt8(ascii: "/") || bytes[position] <= UInt8(ascii: " ")
  }

  private mutating func skipComment() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func readEscape() {
    guard let byte = next() else {
      isPlain = false
      return
    }
    // A line that is continued.
    if byte != UInt8(ascii: "\n") { append(byte) }
  }

  private mutating func readQuoted() {
    hasWord = true
    while let byte = next() {
      if byte == UInt8(ascii: "'") { return }
      append(byte)
    }
    isPlain = false
  }

  private mutating func readDoubleQuoted() {
    hasWord = true
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "$"): readDollar()
      case UInt8(ascii: "`"):
        isPlain = false
        endCommand()
      default: append(byte)
      }
    }
    isPlain = false
  }

  private mutating func readDollar() {
    for spelling in ["{HOME}", "HOME"] where bytes[position...].starts(with: spelling.utf8) {
      let end = position + spelling.utf8.count
      let goesOn = end < bytes.count && Self.isNamePart(bytes[end]) && spelling == "HOME"
      guard let home, !goesOn else { continue }
      position = end
      append(home)
      return
    }
    isPlain = false
    if position < bytes.count, bytes[position] == UInt8(ascii: "(") {
      position += 1
      endCommand()
    } else {
      append(UInt8(ascii: "$"))
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || 48...57 ~= byte || 97...122 ~= byte | 0x20
  }

  private mutating func append(_ byte: UInt8) {
    hasWord = true
    word.append(byte)
  }

  private mutating func append(_ text: String) {
    hasWord = true
    word += text.utf8
  }

  private mutating func endWord() {
    if hasWord { words.append(String(decoding: word, as: UTF8.self)) }
    word = []
    hasWord = false
  }

  private mutating func endCommand() {
    endWord()
    if !words.isEmpty { commands.append(words) }
    words = []
  }
}

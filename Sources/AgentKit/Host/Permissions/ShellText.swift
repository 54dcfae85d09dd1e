/// The commands of a text for a POSIX shell, as far as they can be told without running it.
///
/// Rules are held against every command that the text may run: those between `&&`, `||`, `;`, `|`, `&` and line ends,
/// in parentheses, in `$(…)` and in backticks, inside quotes too. Where the text does more than name programs and their arguments
/// (substitutions, redirections, variables, unmatched quotes, more than ``longest`` bytes), ``isPlain`` is false, and
/// nothing is allowed on its account; what forbids still applies to every command that was found.
struct ShellText {
  /// The greatest length that is looked at as a whole.
  static let longest = 10_000

  /// Each command's words, without quotes and escapes.
  private(set) var commands: [[String]] = []
  /// Whether the commands are all that the text can do.
  private(set) var isPlain = true
  /// Whether every command was found; not so where substitutions are nested deeper than anybody writes them.
  private(set) var isComplete = true
  /// The files that are read and written by redirections.
  private(set) var targets: [(writes: Bool, path: String)] = []

  private static let deepest = 32

  private let bytes: [UInt8]
  private let home: String?
  private var position = 0
  private var words: [String] = []
  private var word: [UInt8] = []
  private var hasWord = false
  /// Whether the word holds a brace that is not quoted.
  private var hasBrace = false
  /// The same words with braces expanded, where some are; for what forbids.
  private var expanded: [String] = []
  private var hasExpanded = false
  /// Whether the next word is the file of a redirection, and whether that is written.
  private var target: Bool?
  private var depth = 0

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
    case UInt8(ascii: "&") where peek == UInt8(ascii: ">"): endWord()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"):
      endCommand()
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "`"):
      isPlain = false
      endCommand()
    case UInt8(ascii: "<"), UInt8(ascii: ">"): readRedirection(byte)
    case UInt8(ascii: "#") where !hasWord: skipComment()
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "'"): readQuoted()
    case UInt8(ascii: "\""): readDoubleQuoted()
    case UInt8(ascii: "$"): readDollar(isQuoted: false)
    case UInt8(ascii: "~") where !hasWord && home != nil && endsHome(): append(home ?? "")
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"):
      isPlain = false
      hasBrace = hasBrace || byte == UInt8(ascii: "{")
      append(byte)
    default: append(byte)
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Reads an operator such as `2>>` or `<&`; the word behind it is its file, and no part of the command.
  private mutating func readRedirection(_ first: UInt8) {
    isPlain = false
    // The number before it is that of a descriptor.
    if hasWord, word.allSatisfy({ 48...57 ~= $0 }) { (word, hasWord) = ([], false) }
    endWord()
    let operators = first == UInt8(ascii: ">") ? [">", "|", "&"] : ["<<", "<-", "<", ">", "&"]
    if let more = operators.first(where: { bytes[position...].starts(with: $0.utf8) }) {
      position += more.utf8.count
    }
    // `<(…)` is a command.
    if peek != UInt8(ascii: "(") { target = first == UInt8(ascii: ">") }
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
      case UInt8(ascii: "$") where peek == UInt8(ascii: "("):
        position += 1
        readNested(until: UInt8(ascii: ")"))
      case UInt8(ascii: "$"): readDollar(isQuoted: true)
      case UInt8(ascii: "`"): readNested(until: byte)
      default: append(byte)
      }
    }
    isPlain = false
  }

  /// Reads the commands of a substitution inside quotes, where quoting begins anew.
  private mutating func readNested(until end: UInt8) {
    isPlain = false
    guard depth < Self.deepest else {
      isComplete = false
      return
    }
    var nested = self
    (nested.commands, nested.words, nested.word, nested.hasWord) = ([], [], [], false)
    (nested.expanded, nested.hasExpanded, nested.target) = ([], false, nil)
    nested.depth += 1
    var open = 0
    while let byte = nested.next() {
      if byte == end, open == 0 { break }
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open -= 1 }
      nested.read(byte)
    }
    nested.endCommand()
    // The parentheses of its patterns are not pairs, so its end was not told.
    if nested.commands.contains(where: { $0.contains("case") }) { isComplete = false }
    commands += nested.commands
    targets = nested.targets
    isComplete = isComplete && nested.isComplete
    position = nested.position
  }

  private mutating func readDollar(isQuoted: Bool) {
    for spelling in ["{HOME}", "HOME"] where bytes[position...].starts(with: spelling.utf8) {
      let end = position + spelling.utf8.count
      let goesOn = end < bytes.count && Self.isNamePart(bytes[end]) && spelling == "HOME"
      guard let home, !goesOn else { continue }
      position = end
      append(home)
      return
    }
    isPlain = false
    switch peek {
    // Inside quotes these are no beginnings.
    case _ where isQuoted: append(UInt8(ascii: "$"))
    case UInt8(ascii: "("):
      position += 1
      endCommand()
    case UInt8(ascii: "'"):
      position += 1
      readEscapedQuoted()
    case UInt8(ascii: "\""):
      position += 1
      readDoubleQuoted()
    default: append(UInt8(ascii: "$"))
    }
  }

  /// Reads `$'…'`, in which `\x72\155` is `rm`.
  private mutating func readEscapedQuoted() {
    hasWord = true
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "'"): return
      case UInt8(ascii: "\\"): readCode()
      default: append(byte)
      }
    }
  }

  private mutating func readCode() {
    guard let byte = next() else { return }
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "v"), UInt8(ascii: "f"):
      append(UInt8(ascii: " "))
    case UInt8(ascii: "x"):
      let code = readNumber(digits: 2, radix: 16)
      append(UInt8(truncatingIfNeeded: code))
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let code = readNumber(digits: byte == UInt8(ascii: "u") ? 4 : 8, radix: 16)
      append(Unicode.Scalar(code).map { String($0) } ?? "")
    case 48...55:
      position -= 1
      let code = readNumber(digits: 3, radix: 8)
      append(UInt8(truncatingIfNeeded: code))
    default: append(byte)
    }
  }

  private mutating func readNumber(digits: Int, radix: UInt32) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else {
        break
      }
      value = value &* radix &+ UInt32(digit)
      position += 1
    }
    return value
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
    defer { (word, hasWord, hasBrace) = ([], false, false) }
    guard hasWord else { return }
    let text = String(decoding: word, as: UTF8.self)
    if let target {
      targets.append((target, text))
      self.target = nil
      return
    }
    words.append(text)
    let parts = hasBrace ? Self.braceWords(text) : [text]
    hasExpanded = hasExpanded || parts.count > 1
    expanded += parts
  }

  /// `r{m,mi}` as `rm` and `rmi`.
  private static func braceWords(_ word: String) -> [String] {
    guard let open = word.firstIndex(of: "{"), let close = word.lastIndex(of: "}"), open < close else {
      return [word]
    }
    let items = word[word.index(after: open)..<close].split(separator: ",", omittingEmptySubsequences: false)
    return items.map { "\(word[..<open])\($0)\(word[word.index(after: close)...])" }
  }

  private mutating func endCommand() {
    endWord()
    if !words.isEmpty { commands.append(words) }
    if hasExpanded { commands.append(expanded) }
    (words, expanded, hasExpanded, target) = ([], [], false, nil)
  }
}

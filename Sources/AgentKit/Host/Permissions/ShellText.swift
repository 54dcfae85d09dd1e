/// The commands of a text for a POSIX shell, as far as they can be told without running it.
///
/// Rules are held against every command that the text may run: those between `&&`, `||`, `;`, `|`, `&` and line ends,
/// in parentheses, in `$(…)` and in backticks, inside quotes too. Where the text does more than name programs and their
/// arguments (substitutions, redirections, variables, unmatched quotes, more than ``longest`` bytes), ``isPlain`` is
/// false, and nothing is allowed on its account; what forbids still applies to every command that was found.
struct ShellText {
  /// The greatest length that is looked at as a whole.
  static let longest = 10_000

  /// Each command's words, without quotes and escapes.
  var commands: [[String]] = []
  /// Whether the commands are all that the text can do.
  var isPlain = true
  /// Whether every command was found; not so where substitutions are nested deeper than anybody writes them.
  var isComplete = true
  /// The files that are read and written by redirections.
  var targets: [(writes: Bool, path: String)] = []

  let bytes: [UInt8]
  let home: String?
  var position = 0
  var words: [String] = []
  var word: [UInt8] = []
  var hasWord = false
  /// Whether the word holds a brace that is not quoted.
  var hasBrace = false
  /// The same words with braces expanded, where some are; for what forbids.
  var expanded: [String] = []
  var hasExpanded = false
  /// Whether the next word is the file of a redirection, and whether that is written.
  var target: Bool?
  var depth = 0

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

  mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func read(_ byte: UInt8) {
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

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

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

  mutating func append(_ byte: UInt8) {
    hasWord = true
    word.append(byte)
  }

  mutating func append(_ text: String) {
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

  mutating func endCommand() {
    endWord()
    if !words.isEmpty { commands.append(words) }
    if hasExpanded { commands.append(expanded) }
    (words, expanded, hasExpanded, target) = ([], [], false, nil)
  }
}

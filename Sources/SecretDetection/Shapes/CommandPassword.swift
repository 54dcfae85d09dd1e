/// A password behind an option, whose meaning may depend on the command: `mysql -pSECRET`, `curl -u name:SECRET`.
struct CommandPassword: Sendable {
  /// How the password stands behind the option.
  enum Place: Sendable {
    /// The rest of the same word.
    case attached
    /// The next word.
    case nextWord
    /// Behind the colon of `name:password`, in the same word or the next.
    case behindName
    /// Behind the equals sign of `name=password`, in the same word or the next.
    case behindKey
  }

  /// Beginnings of the names of the commands, or of their subcommands, that read the option so; none for an option that
  /// means the same to every command.
  private let commands: TextSet?
  private let place: Place
  /// Whether nothing but a password can stand there, so that a number is one too.
  private let isSure: Bool

  init(commands: [String] = [], place: Place, isSure: Bool = false) {
    self.commands = commands.isEmpty ? nil : TextSet(commands)
    self.place = place
    self.isSure = isSure
  }

  /// The texts by which options are found: those of one letter with what stands before them.
  static func keywords(_ options: String...) -> [String] {
    options.flatMap { option in
      option.hasPrefix("--") ? [option] : [" ", "\"", "'"].map { $0 + option }
    }
  }

  private static let separators = ByteClass(" \t\",'=")
  private static let quotes = ByteClass("\"'")
  private static let word = ByteClass(" \t\r\n\"'`;|&()<>\\,").inverted
  private static let name = ByteClass(" \t\r\n\"'`;|&()<>\\,:").inverted
  private static let key = ByteClass(" \t\r\n\"'`;|&()<>\\,=").inverted
  /// What ports, ids and addresses are made of.
  private static let numbers = ByteClass("0123456789.:/")
  /// A longer word is no password that somebody types.
  private static let longest = 512

  /// - Parameter isValue: Whether the text is in use, so that nothing in it is documentation.
  func secret(
    around option: Range<Int>, in text: Span<UInt8>, isValue: Bool, pattern: Int,
    memory: inout SearchMemory
  ) -> Range<Int>? {
    guard begins(option, in: text), let secret = word(behind: option, in: text), secret.count >= 3,
      text.byte(secret.lowerBound) != UInt8(ascii: "-"), !isNumber(text, secret),
      !Placeholder.isPlaceholder(text, secret),
      isValue || commands != nil || !LiteralCheck.isWords(text, secret)
    else { return nil }
    guard let commands else { return secret }
    return memory.patterns[pattern].commands.holds(commands, before: option.lowerBound, in: text)
      ? secret : nil
  }

  /// Whether an option begins a word, rather than being the rest of another.
  private func begins(_ option: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.byte(option.lowerBound) != UInt8(ascii: "-")
      || !ByteClass.nameCharacters.contains(text.byte(option.lowerBound - 1))
  }

  /// What stands where the password does.
  private func word(behind option: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    var start = option.upperBound
    switch place {
    case .attached:
      if Self.separators.contains(text.byte(start)), !ByteClass.blanks.contains(text.byte(start)) {
        start += 1
      }
    case .nextWord, .behindName, .behindKey:
      start = text.end(of: Self.separators, from: start, atMost: 4)
      if place == .nextWord, start == option.upperBound { return nil }
    }
    if place == .attached || place == .nextWord { return start..<end(of: start, in: text) }
    let name = text.end(of: place == .behindName ? Self.name : Self.key, from: start, atMost: Self.longest)
    guard name > start, text.byte(name) == UInt8(ascii: place == .behindName ? ":" : "="),
      text.byte(start) != UInt8(ascii: "-")
    else { return nil }
    // `name:"password"` is one word too.
    start = Self.quotes.contains(text.byte(name + 1)) ? name + 2 : name + 1
    return start..<end(of: start, in: text)
  }

  /// The end of a word, which quotes hold together.
  private func end(of start: Int, in text: Span<UInt8>) -> Int {
    let quote = text.byte(start - 1)
    let end = text.end(of: Self.word, from: start, atMost: Self.longest)
    guard end > start, Self.quotes.contains(quote), text.byte(end) != quote else { return end }
    let closing = text.end(
      of: ByteClass("\n" + String(UnicodeScalar(quote))).inverted, from: end, atMost: Self.longest)
    return text.byte(closing) == quote ? closing : end
  }

  /// Whether it is a port, an id or an address. No port has more than five digits, and an id stands behind another.
  private func isNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard text.end(of: Self.numbers, from: range.lowerBound, atMost: range.count) == range.upperBound else {
      return false
    }
    guard text.end(of: .digits, from: range.lowerBound, atMost: range.count) == range.upperBound else {
      return true
    }
    if isSure { return false }
    return range.count <= 5
      || place == .behindName && ByteClass.digits.contains(text.byte(range.lowerBound - 2))
  }
}

/// A password behind a short option, whose meaning depends on the command: `mysql -pSECRET`, `curl -u name:SECRET`.
struct CommandPassword: Sendable {
  /// How the password stands behind the option.
  enum Place: Sendable {
    /// The rest of the same word.
    case attached
    /// The next word.
    case nextWord
    /// Behind the colon of `name:password`, in the same word or the next.
    case behindName
  }

  /// Beginnings of the names of the commands, or of their subcommands, that read the option so.
  let commands: [String]
  let place: Place
  /// What their names begin with.
  private let initials: ByteClass

  init(commands: [String], place: Place) {
    (self.commands, self.place) = (commands, place)
    initials = ByteClass(String(commands.compactMap(\.first)))
  }

  private static let separators = ByteClass(" \t\",'=")
  private static let ending = ByteClass(" \t\r\n\"'`;|&()<>\\,")
  private static let commandEnd = ByteClass("\n;|&")
  /// What ports, ids and addresses are made of.
  private static let numbers = ByteClass("0123456789.:/")
  /// How far before its option a command is looked for.
  private static let reach = 512

  func secret(around option: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    var start = option.upperBound
    if place != .attached {
      start = text.end(of: Self.separators, from: start, atMost: 4)
      if place == .nextWord, start == option.upperBound { return nil }
    } else if Self.separators.contains(text.byte(start)), !ByteClass.blanks.contains(text.byte(start)) {
      start += 1
    }
    var end = start
    while end - start < 512, !Self.ending.contains(text.byte(end)) { end += 1 }
    if place == .behindName {
      var colon = start
      while colon < end, text[colon] != UInt8(ascii: ":") { colon += 1 }
      guard colon > start, colon < end, text[start] != UInt8(ascii: "-") else { return nil }
      start = colon + 1
      // `name:"password"` is one word too.
      if start == end, Self.separators.contains(text.byte(end)), !ByteClass.blanks.contains(text.byte(end)) {
        start += 1
        end = start
        while end - start < 512, !Self.ending.contains(text.byte(end)) { end += 1 }
      }
    }
    let secret = start..<end
    guard secret.count >= 3, text.byte(start) != UInt8(ascii: "-"),
      text.end(of: Self.numbers, from: start) < end || place == .attached && isNumber(text, secret),
      !Placeholder.isPlaceholder(text, secret), isCommand(before: option.lowerBound, in: text)
    else { return nil }
    return secret
  }

  /// Whether it is a long number, which is no port.
  private func isNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count > 5 && text.end(of: .digits, from: range.lowerBound) >= range.upperBound
  }

  private func ends(_ position: Int, in text: Span<UInt8>) -> Bool {
    Self.commandEnd.contains(text[position])
      // A line that goes on ends nothing.
      && !(text[position] == UInt8(ascii: "\n") && text.byte(position - 1) == UInt8(ascii: "\\"))
  }

  private func isCommand(before option: Int, in text: Span<UInt8>) -> Bool {
    var position = option - 1
    while position >= 0, option - position < Self.reach, !ends(position, in: text) {
      if initials.contains(text[position]), !ByteClass.nameCharacters.contains(text.byte(position - 1)),
        commands.contains(where: { text.has($0, at: position) })
      {
        return true
      }
      position -= 1
    }
    return false
  }
}

/// Where in a command line the names of commands stand, followed once from its beginning to its end, however many
/// options ask which command they belong to.
struct CommandTrail {
  /// How far before its option a command is looked for.
  private static let reach = 512
  private static let commandEnd = ByteClass("\n;|&")

  private var position = 0
  /// Where the last command of those that are looked for begins, if it has not ended yet.
  private var last: Int?

  /// Whether one of some commands stands before an option and goes on up to it.
  ///
  /// - Parameter commands: Beginnings of their names; the same at each call.
  mutating func holds(_ commands: TextSet, before option: Int, in text: Span<UInt8>) -> Bool {
    if option - position > Self.reach { (position, last) = (option - Self.reach, nil) }
    while position < option {
      if Self.commandEnd.contains(text[position]), !continues(at: position, in: text) {
        last = nil
      } else if commands.stands(at: position, before: text.count, in: text),
        !ByteClass.nameCharacters.contains(text.byte(position - 1))
      {
        last = position
      }
      position += 1
    }
    return last.map { option - $0 < Self.reach } ?? false
  }

  /// Whether it is the end of a line that goes on: of a command it ends nothing.
  private func continues(at position: Int, in text: Span<UInt8>) -> Bool {
    text[position] == UInt8(ascii: "\n") && text.byte(position - 1) == UInt8(ascii: "\\")
  }
}
